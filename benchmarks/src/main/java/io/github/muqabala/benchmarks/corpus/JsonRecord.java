package io.github.muqabala.benchmarks.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One line of a file of JSON lines.
 *
 * @param values the texts and numbers in it
 * @param lists the arrays in it, as the texts that they hold, where an object is what its {@code id} says
 */
record JsonRecord(Map<String, String> values, Map<String, List<String>> lists) {
    private static final JsonFactory FACTORY = new JsonFactory();

    /**
     * Reads one record after the other, keeping none.
     *
     * @throws IOException if the file cannot be read, or is no JSON
     * @throws IllegalArgumentException if something other than an object is in it
     */
    static void forEach(Path file, Consumer<JsonRecord> consumer) throws IOException {
        try (JsonParser parser = FACTORY.createParser(file.toFile())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.START_OBJECT) {
                    throw new IllegalArgumentException(file + " has a line that is no object");
                }
                consumer.accept(read(parser));
            }
        }
    }

    private static JsonRecord read(JsonParser parser) throws IOException {
        JsonRecord object = new JsonRecord(new HashMap<>(), new HashMap<>());
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_ARRAY) {
                object.lists.put(name, readList(parser));
            } else if (value == JsonToken.START_OBJECT) {
                parser.skipChildren();
            } else {
                object.values.put(name, parser.getText());
            }
        }
        return object;
    }

    private static List<String> readList(JsonParser parser) throws IOException {
        List<String> list = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.START_ARRAY) {
                parser.skipChildren();
            } else if (token == JsonToken.START_OBJECT) {
                list.add(read(parser).values.getOrDefault("id", ""));
            } else {
                list.add(parser.getText());
            }
        }
        return list;
    }

    /** What kind of record it is; empty if it does not say. */
    String type() {
        return values.getOrDefault("type", "");
    }

    /**
     * The value of a field.
     *
     * @throws IllegalArgumentException if the record does not have it
     */
    String text(String field) {
        String value = values.get(field);
        if (value == null) {
            throw new IllegalArgumentException("a record of type " + type() + " has no " + field);
        }
        return value;
    }

    /** The value of a field that is a whole number. */
    int number(String field) {
        return Integer.parseInt(text(field));
    }

    /** The texts of an array; none if the record does not have it. */
    List<String> list(String field) {
        return lists.getOrDefault(field, List.of());
    }
}
