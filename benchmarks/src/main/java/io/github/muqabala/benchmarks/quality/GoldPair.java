package io.github.muqabala.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A pair of documents and what is known of it.
 *
 * @param leftId what the left document is called, {@code a} in the file
 * @param left its text
 * @param rightId what the right document is called, {@code b} in the file
 * @param right its text
 * @param category what kind of pair it is, {@code class} in the file
 * @param label 1 if one republishes the other, wholly or in part, else 0
 * @param cases the reused passages
 */
record GoldPair(
        String leftId,
        String left,
        String rightId,
        String right,
        Optional<String> category,
        OptionalInt label,
        List<GoldCase> cases) {

    /**
     * Reads all pairs; what else is in the files is left aside.
     *
     * @throws IllegalArgumentException if a line is malformed, or there is none; the message is for the user
     * @throws IOException if a file cannot be read
     */
    static List<GoldPair> read(Path documents, Path pairs) throws IOException {
        Map<String, String> texts = new HashMap<>();
        GoldFile.forEach(documents, line -> {
            String id = GoldFile.text(line, "id");
            if (texts.put(id, GoldFile.text(line, "text")) != null) {
                throw new IllegalArgumentException("a second document " + id);
            }
        });
        List<GoldPair> result = new ArrayList<>();
        GoldFile.forEach(pairs, line -> result.add(of(line, texts)));
        if (result.isEmpty()) {
            throw new IllegalArgumentException(pairs + " has no pairs");
        }
        return result;
    }

    private static GoldPair of(JsonNode line, Map<String, String> texts) {
        String left = GoldFile.text(line, "a");
        String right = GoldFile.text(line, "b");
        List<GoldCase> cases = new ArrayList<>();
        GoldFile.list(line, "cases").forEach(node -> cases.add(GoldCase.of(node)));
        return new GoldPair(
                left,
                document(left, texts),
                right,
                document(right, texts),
                GoldFile.optionalText(line, "class"),
                line.hasNonNull("label") ? OptionalInt.of(GoldFile.number(line, "label")) : OptionalInt.empty(),
                cases);
    }

    private static String document(String id, Map<String, String> texts) {
        String text = texts.get(id);
        if (text == null) {
            throw new IllegalArgumentException("there is no document " + id);
        }
        return text;
    }
}
