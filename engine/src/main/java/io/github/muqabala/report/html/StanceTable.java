package io.github.muqabala.report.html;

import io.github.muqabala.alignment.Cell;
import io.github.muqabala.alignment.MatrixTopic;
import io.github.muqabala.alignment.PositionMatrix;
import io.github.muqabala.claim.actor.Actor;
import io.github.muqabala.report.wording.StanceSign;
import io.github.muqabala.report.wording.Standing;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who stands where, as the page shows it: actors down, topics across, a badge for each article or, of many, for each stance. */
final class StanceTable {
    private static final int MOST_ACTORS = 40;
    private static final int MOST_TOPICS = 24;
    private static final int MOST_BADGES = 8;

    private final AlignmentPage page;
    private final PositionMatrix matrix;
    private final Map<String, Map<String, List<Standing>>> standings;
    private final boolean counted;

    StanceTable(AlignmentPage page) {
        this.page = page;
        matrix = page.alignment().matrix();
        standings = Standing.of(matrix);
        Set<Integer> articles = new HashSet<>();
        matrix.cells().forEach(cell -> articles.add(cell.article()));
        counted = articles.size() > MOST_BADGES;
    }

    List<Actor> actors() {
        return matrix.actors().subList(0, Math.min(MOST_ACTORS, matrix.actors().size()));
    }

    List<MatrixTopic> topics() {
        return matrix.topics().subList(0, Math.min(MOST_TOPICS, matrix.topics().size()));
    }

    /** How many actors and topics are not shown. */
    int leftOut() {
        return matrix.actors().size() - actors().size() + matrix.topics().size() - topics().size();
    }

    boolean isEmpty() {
        return matrix.cells().isEmpty();
    }

    /** Whether badges say how many articles there are, and not which. */
    boolean isCounted() {
        return counted;
    }

    boolean hasGroups() {
        return matrix.cells().stream().anyMatch(cell -> cell.via() != null);
    }

    /** Those that are used. */
    Set<StanceSign> signs() {
        Set<StanceSign> signs = EnumSet.noneOf(StanceSign.class);
        for (Cell cell : matrix.cells()) {
            signs.add(StanceSign.of(cell));
        }
        return signs;
    }

    String name(Actor actor) {
        return VisibleText.of(page.claimWording().name(actor));
    }

    String name(MatrixTopic topic) {
        return VisibleText.of(page.wording().topic(topic));
    }

    List<Badge> badges(Actor actor, MatrixTopic topic) {
        List<Badge> badges = new ArrayList<>();
        for (Standing standing : standings(actor, topic)) {
            if (counted) {
                badges.add(new Badge(this, standing.sign(), standing.cells()));
            } else {
                standing.cells().forEach(cell -> badges.add(new Badge(this, standing.sign(), List.of(cell))));
            }
        }
        return badges;
    }

    /** What each actor holds on each topic, in the order of the table, with the words. */
    List<ListedPosition> positions() {
        List<ListedPosition> positions = new ArrayList<>();
        for (Actor actor : actors()) {
            for (MatrixTopic topic : topics()) {
                List<Standing> held = standings(actor, topic);
                if (!held.isEmpty()) {
                    positions.add(new ListedPosition(this, actor, topic, held));
                }
            }
        }
        return positions;
    }

    private List<Standing> standings(Actor actor, MatrixTopic topic) {
        return standings.getOrDefault(actor.id(), Map.of()).getOrDefault(topic.id(), List.of());
    }

    AlignmentPage page() {
        return page;
    }

    /** What leads to the words of an actor on a topic. */
    String anchor(Actor actor, MatrixTopic topic) {
        return "held-" + matrix.actors().indexOf(actor) + "-" + matrix.topics().indexOf(topic);
    }
}
