package io.github.muqabala.benchmarks.quality;

import io.github.muqabala.alignment.Cell;
import io.github.muqabala.alignment.Statement;
import io.github.muqabala.claim.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The cells of a matrix against the positions that people read in one article. */
final class FoundCells {
    private final List<Cell> cells;
    private final List<GoldStatement> gold;
    private final CodePoints points;

    /** Of cells of one article that are not inherited from a group and whose topics have names. */
    FoundCells(List<Cell> cells, List<GoldStatement> gold, CodePoints points) {
        this.cells = cells;
        this.gold = gold;
        this.points = points;
    }

    /** For each cell whether a position of the gold is as it says: actor, topic and a stance that it shows. */
    Map<Cell, Boolean> found() {
        Map<Cell, Boolean> found = new LinkedHashMap<>();
        cells.forEach(cell -> found.put(cell, gold.stream().anyMatch(position -> says(cell, position))));
        return found;
    }

    /** For each actor and topic of the gold, and what it holds, whether a cell says so. */
    Map<String, Boolean> wanted() {
        Map<String, Boolean> wanted = new LinkedHashMap<>();
        for (GoldStatement position : gold) {
            String key = position.text("actor") + " " + position.text("topic") + " " + position.text("stance");
            wanted.merge(key, cells.stream().anyMatch(cell -> says(cell, position)), Boolean::logicalOr);
        }
        return wanted;
    }

    private boolean says(Cell cell, GoldStatement position) {
        return cell.statements().stream().anyMatch(statement -> says(statement, position));
    }

    private boolean says(Statement statement, GoldStatement wanted) {
        Position position = Objects.requireNonNull(statement.position());
        return FoundPosition.of(statement.claim(), position, points).means(wanted);
    }
}
