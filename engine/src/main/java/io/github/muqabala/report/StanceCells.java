package io.github.muqabala.report;

import io.github.muqabala.alignment.Cell;
import io.github.muqabala.alignment.PositionMatrix;
import io.github.muqabala.report.wording.AlignmentLabel;
import io.github.muqabala.report.wording.Standing;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Cells of a table of stances in plain characters.
 *
 * @param counted whether articles are so many that cells say how many of them, and not which
 */
record StanceCells(boolean counted) {
    private static final int MOST_NUMBERS = 8;

    static StanceCells of(PositionMatrix matrix) {
        Set<Integer> articles = new HashSet<>();
        matrix.cells().forEach(cell -> articles.add(cell.article()));
        return new StanceCells(articles.size() > MOST_NUMBERS);
    }

    /** What the numbers in cells are. */
    AlignmentLabel note() {
        return counted ? AlignmentLabel.COUNTS : AlignmentLabel.NUMBERS;
    }

    /** Signs, each with the articles that say so, in brackets those that say it of a group. */
    String of(List<Standing> standings) {
        StringJoiner signs = new StringJoiner(" ");
        for (Standing standing : standings) {
            StringJoiner numbers = new StringJoiner(",");
            if (counted) {
                numbers.add(Integer.toString(standing.cells().size()));
            } else {
                standing.cells().forEach(cell -> numbers.add(number(cell)));
            }
            signs.add(standing.sign().sign() + numbers);
        }
        return signs.toString();
    }

    private static String number(Cell cell) {
        String number = Integer.toString(cell.article() + 1);
        return cell.via() == null ? number : "(" + number + ")";
    }
}
