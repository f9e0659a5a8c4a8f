package io.github.muqabala.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.corpus.ArticleFields.Part;
import io.github.muqabala.text.Text;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads lines of JSON into articles, one after the other. */
final class ArticleLine {
    /** Knows nothing of articles, and is dear to make. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final ArticleFields fields;
    private final JsonString string = new JsonString();
    private final Map<Part, String> values = new EnumMap<>(Part.class);
    private @Nullable Text text;

    ArticleLine(ArticleFields fields) {
        this.fields = fields;
    }

    /**
     * Reads the line at [from, to). The bytes may be written to.
     *
     * @throws UnreadableArticleException if it is not a JSON object, or one without a text
     */
    Article read(Place place, byte[] bytes, int from, int to) throws UnreadableArticleException {
        if (isWide(bytes, from, to)) {
            throw new UnreadableArticleException(
                    place.toString(), "is not UTF-8 JSON (it may be UTF-16 or UTF-32)", "save the file as UTF-8");
        }
        values.clear();
        text = null;
        int start = from;
        try {
            int rest = from;
            while (rest >= 0) {
                start = rest;
                try (JsonParser parser = JSON.createParser(bytes, start, to - start)) {
                    rest = readFields(place, parser, bytes, start, to);
                }
            }
        } catch (UnreadableArticleException e) {
            throw e;
        } catch (JsonProcessingException e) {
            long at = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getByteOffset()) + start - from;
            throw malformed(place, e.getOriginalMessage() + " at byte " + at, e);
        } catch (IOException e) {
            throw malformed(place, String.valueOf(e.getMessage()), e);
        }
        return article(place);
    }

    /** Whether the parser would take the line for UTF-16 or UTF-32, which line feeds of one byte have cut up. */
    private static boolean isWide(byte[] bytes, int from, int to) {
        for (int i = from; i < Math.min(from + 4, to); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads fields up to the article's text or, if that is not among them or not an easy one, to the end of the object.
     *
     * @return where what is left begins as an object of its own; -1 if nothing is left
     */
    private int readFields(Place place, JsonParser parser, byte[] bytes, int start, int to) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new UnreadableArticleException(
                    place.toString(), "is not a JSON object", "write one object a line, with braces around it");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            Part part = fields.part(name);
            JsonToken value = parser.nextToken();
            if (part == null || value == JsonToken.VALUE_NULL) {
                parser.skipChildren();
                continue;
            }
            if (!value.isScalarValue()) {
                throw new UnreadableArticleException(
                        place.toString(),
                        "has a list or an object in the field '" + name + "'",
                        "name a field that holds a string, for example: --field " + part.label() + "=body");
            }
            if (values.containsKey(part) || (part == Part.TEXT && text != null)) {
                throw new UnreadableArticleException(
                        place.toString(), "has the field '" + name + "' twice", "take one of them out");
            }
            if (part != Part.TEXT) {
                values.put(part, parser.getText());
                continue;
            }
            int quote = start + (int) parser.currentTokenLocation().getByteOffset();
            int rest = value == JsonToken.VALUE_STRING && string.decode(bytes, quote + 1, to)
                    ? asObject(bytes, string.end(), to)
                    : -1;
            if (rest >= 0) {
                text = Text.of(string.chars(), string.length());
                return rest;
            }
            text = Text.of(parser.getText());
        }
        if (parser.nextToken() != null) {
            throw new UnreadableArticleException(
                    place.toString(), "has more than one JSON object in it", "write one object a line");
        }
        return -1;
    }

    /**
     * Makes an object of what follows a field's value, by putting a brace for the comma before the next field or, after
     * the last, for the end of the value.
     *
     * @return where it begins; -1 if neither a field nor the end follows
     */
    private static int asObject(byte[] bytes, int end, int to) {
        int next = nextToken(bytes, end, to);
        int brace = -1;
        if (next < to && bytes[next] == '}') {
            brace = end - 1;
        } else if (next < to
                && bytes[next] == ','
                && nextToken(bytes, next + 1, to) < to
                && bytes[nextToken(bytes, next + 1, to)] == '"') {
            brace = next;
        }
        if (brace >= 0) {
            bytes[brace] = '{';
        }
        return brace;
    }

    private static int nextToken(byte[] bytes, int from, int to) {
        int next = from;
        while (next < to && (bytes[next] == ' ' || bytes[next] == '\t' || bytes[next] == '\r')) {
            next++;
        }
        return next;
    }

    private Article article(Place place) throws UnreadableArticleException {
        Text found = text;
        if (found == null) {
            throw new UnreadableArticleException(
                    place.toString(),
                    "has no field '" + fields.name(Part.TEXT) + "'",
                    "name the one that holds the article, for example: --field text=body");
        }
        return GivenArticle.of(place, found, values, "line");
    }

    private static UnreadableArticleException malformed(Place place, String message, IOException cause) {
        return new UnreadableArticleException(
                place.toString(),
                "is not a JSON object (" + message.lines().findFirst().orElse(message) + ")",
                "mend or take out the line",
                cause);
    }
}
