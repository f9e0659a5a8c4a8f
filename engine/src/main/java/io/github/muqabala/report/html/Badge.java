package io.github.muqabala.report.html;

import io.github.muqabala.alignment.Cell;
import io.github.muqabala.claim.actor.Actor;
import io.github.muqabala.report.wording.AlignmentLabel;
import io.github.muqabala.report.wording.AlignmentWording;
import io.github.muqabala.report.wording.StanceSign;
import java.util.List;
import java.util.Locale;

/**
 * How an actor stands to a topic in one article, or in how many articles it stands so.
 *
 * @param cells of one actor and topic; at least one
 */
record Badge(StanceTable table, StanceSign sign, List<Cell> cells) {

    /** What leads to the words. */
    String anchor() {
        return table.anchor(cells.get(0).actor(), cells.get(0).topic());
    }

    /** The number of the article, or how many there are. */
    String figure() {
        int figure = table.isCounted() ? cells.size() : cells.get(0).article() + 1;
        return isThroughGroup() ? "(" + figure + ")" : Integer.toString(figure);
    }

    /** The classes of the style. */
    String style() {
        return "badge " + sign.name().toLowerCase(Locale.ROOT);
    }

    /** All of it in words. */
    String words() {
        AlignmentWording wording = table.page().wording();
        Actor via = cells.get(0).via();
        return wording.sign(sign)
                + wording.comma()
                + wording.inArticles(AlignmentWording.numbers(
                        cells.stream().map(Cell::article).toList()))
                + (isThroughGroup() && via != null
                        ? wording.comma() + table.page().say(AlignmentLabel.MEMBER_OF) + " " + table.name(via)
                        : "");
    }

    /** What filters go by: the numbers of the articles, with blanks between. */
    String articleKeys() {
        StringBuilder keys = new StringBuilder();
        for (Cell cell : cells) {
            keys.append(keys.isEmpty() ? "" : " ").append(cell.article() + 1);
        }
        return keys.toString();
    }

    private boolean isThroughGroup() {
        return cells.stream().allMatch(cell -> cell.via() != null);
    }
}
