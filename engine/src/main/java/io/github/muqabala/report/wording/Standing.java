package io.github.muqabala.report.wording;

import io.github.muqabala.alignment.Cell;
import io.github.muqabala.alignment.PositionMatrix;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How an actor stands to a topic in one article or several.
 *
 * @param sign how
 * @param cells by article; at least one
 */
public record Standing(StanceSign sign, List<Cell> cells) {
    /** Takes a copy. */
    public Standing {
        cells = List.copyOf(cells);
    }

    /** All of a matrix: by the id of the actor and of the topic, the sign of the first articles first. */
    public static Map<String, Map<String, List<Standing>>> of(PositionMatrix matrix) {
        Map<String, Map<String, Map<StanceSign, List<Cell>>>> cells = new HashMap<>();
        for (Cell cell : matrix.cells()) {
            cells.computeIfAbsent(cell.actor().id(), actor -> new HashMap<>())
                    .computeIfAbsent(cell.topic().id(), topic -> new EnumMap<>(StanceSign.class))
                    .computeIfAbsent(StanceSign.of(cell), sign -> new ArrayList<>())
                    .add(cell);
        }
        Map<String, Map<String, List<Standing>>> all = new HashMap<>();
        cells.forEach((actor, topics) -> {
            Map<String, List<Standing>> row = new HashMap<>();
            topics.forEach((topic, signs) -> row.put(topic, standings(signs)));
            all.put(actor, row);
        });
        return all;
    }

    private static List<Standing> standings(Map<StanceSign, List<Cell>> signs) {
        List<Standing> standings = new ArrayList<>();
        signs.forEach((sign, cells) -> standings.add(new Standing(sign, cells)));
        return standings;
    }
}
