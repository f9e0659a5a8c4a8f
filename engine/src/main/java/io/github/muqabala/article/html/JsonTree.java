package io.github.muqabala.article.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON as web pages have it, with control characters and comments in it, and cut short. */
final class JsonTree {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private static final int LONGEST = 4_000_000;
    /** No article has as many of anything, and each is held against others. */
    private static final int MOST = 100;

    private JsonTree() {}

    /** The objects in a text, of any depth, outer ones first; those before a fault if it has one. */
    static List<JsonObject> objects(String text) {
        List<JsonObject> objects = new ArrayList<>();
        if (text.length() > LONGEST) {
            return objects;
        }
        try (JsonParser parser = JSON.createParser(text)) {
            read(parser, objects);
        } catch (IOException e) {
            // What came before the fault is as good as ever.
        }
        return objects;
    }

    private static void read(JsonParser parser, List<JsonObject> objects) throws IOException {
        Deque<JsonObject> open = new ArrayDeque<>();
        Deque<String> names = new ArrayDeque<>();
        String name = "";
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.FIELD_NAME) {
                name = parser.currentName();
            } else if (token == JsonToken.START_OBJECT) {
                JsonObject object = new JsonObject(new LinkedHashMap<>());
                objects.add(object);
                add(open.peek(), name, object);
                open.push(object);
                names.push(name);
            } else if (token == JsonToken.END_OBJECT) {
                open.pop();
                // The rest of an array is of the name that it began with.
                name = names.pop();
            } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                add(open.peek(), name, parser.getText());
            }
        }
    }

    private static void add(@Nullable JsonObject object, String name, Object value) {
        if (object != null) {
            List<Object> values = object.values().computeIfAbsent(name, key -> new ArrayList<>());
            if (values.size() < MOST) {
                values.add(value);
            }
        }
    }

    /**
     * An object.
     *
     * @param values each name's first values, strings and objects, in order; those of an array stand for it
     */
    record JsonObject(Map<String, List<Object>> values) {

        /** The values of a name; none if it lacks. */
        List<Object> all(String name) {
            return values.getOrDefault(name, List.of());
        }

        /** The values of a name that are strings, or the names of those that are objects. */
        List<String> texts(String name) {
            List<String> texts = new ArrayList<>();
            for (Object value : all(name)) {
                if (value instanceof String text) {
                    texts.add(text);
                } else if (value instanceof JsonObject object) {
                    for (Object inner : object.all("name")) {
                        if (inner instanceof String text) {
                            texts.add(text);
                        }
                    }
                }
            }
            return texts.subList(0, Math.min(MOST, texts.size()));
        }
    }
}
