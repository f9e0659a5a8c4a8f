package io.github.muqabala.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two statements that belong together, as people judge.
 *
 * @param id what the gold calls the pair
 * @param label what they are to one another
 * @param leftArticle the id of the left one's article
 * @param left one
 * @param rightArticle the id of the right one's article
 * @param right the other
 * @param mustFind whether the gold asks for it
 * @param guard whether it asks that no difference or conflict is seen between them
 */
record StatementPair(
        String id,
        String label,
        String leftArticle,
        GoldStatement left,
        String rightArticle,
        GoldStatement right,
        boolean mustFind,
        boolean guard) {
    private static final Set<String> CONFLICTS = Set.of("contradiction", "tension");

    private record Placed(String article, GoldStatement statement) {}

    /** The pairs of a file of JSON lines; what they name must stand in a line before them. */
    static List<StatementPair> read(Path file) throws IOException {
        Map<String, Placed> statements = new HashMap<>();
        List<StatementPair> pairs = new ArrayList<>();
        GoldFile.forEach(file, row -> {
            switch (GoldFile.text(row, "type")) {
                case "position", "fact" ->
                    statements.put(
                            GoldFile.text(row, "id"), new Placed(GoldFile.text(row, "article"), GoldStatement.of(row)));
                case "pair" -> pairs.add(of(row, statements));
                default -> {}
            }
        });
        return pairs;
    }

    private static StatementPair of(JsonNode row, Map<String, Placed> statements) {
        Placed left = placed(GoldFile.text(row, "left"), statements);
        Placed right = placed(GoldFile.text(row, "right"), statements);
        boolean guard = false;
        for (JsonNode aspect : GoldFile.list(row, "aspects")) {
            guard |= aspect.asText().startsWith("guard:");
        }
        return new StatementPair(
                GoldFile.text(row, "id"),
                GoldFile.text(row, "label"),
                left.article(),
                left.statement(),
                right.article(),
                right.statement(),
                row.path("must_find").asBoolean(),
                guard);
    }

    private static Placed placed(String id, Map<String, Placed> statements) {
        Placed placed = statements.get(id);
        if (placed == null) {
            throw new IllegalArgumentException("no line before it has a statement \"" + id + "\"");
        }
        return placed;
    }

    /** Whether the two cannot both hold, or hardly. */
    boolean isConflict() {
        return CONFLICTS.contains(label);
    }
}
