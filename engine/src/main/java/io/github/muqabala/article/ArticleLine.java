package io.github.muqabala.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.muqabala.article.ArticleFields.Part;
import io.github.muqabala.text.Text;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one line of JSON into an article. */
final class ArticleLine {
    private final JsonFactory json;
    private final ArticleFields fields;

    ArticleLine(CorpusOptions options) {
        fields = options.fields();
        json = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(options.maxBytes())
                        .build())
                .build();
    }

    /**
     * Reads the line at {@code length} bytes from {@code from}.
     *
     * @throws UnreadableArticleException if it is not a JSON object, or one without a text
     */
    Article read(Place place, byte[] bytes, int from, int length) throws UnreadableArticleException {
        if (isWide(bytes, from, length)) {
            throw new UnreadableArticleException(
                    place.toString(), "is not UTF-8 JSON (it may be UTF-16 or UTF-32)", "save the file as UTF-8");
        }
        try (JsonParser parser = json.createParser(bytes, from, length)) {
            Map<Part, String> values = values(place, parser);
            String text = values.get(Part.TEXT);
            if (text == null) {
                String name = fields.name(Part.TEXT);
                throw new UnreadableArticleException(
                        place.toString(),
                        "has no field '" + name + "'",
                        "name the one that holds the article, for example: --field text=body");
            }
            Article article =
                    new Article(values.getOrDefault(Part.ID, place.toString()), Text.of(text), metadata(values));
            if (article.text().tokens().size() == 0) {
                throw new UnreadableArticleException(place.toString(), "has no words in it", "take the line out");
            }
            return article;
        } catch (JsonProcessingException e) {
            JsonLocation location = e.getLocation();
            String where = location == null ? "" : " at byte " + Math.max(0, location.getByteOffset());
            throw new UnreadableArticleException(
                    place.toString(),
                    "is not a JSON object (" + firstLine(e.getOriginalMessage()) + where + ")",
                    "mend or take out the line",
                    e);
        } catch (UnreadableArticleException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableArticleException(
                    place.toString(),
                    "is not UTF-8 JSON (" + firstLine(e.getMessage()) + ")",
                    "save the file as UTF-8",
                    e);
        }
    }

    /** Whether the parser would take the line for UTF-16 or UTF-32, which line feeds of one byte have cut up. */
    private static boolean isWide(byte[] bytes, int from, int length) {
        for (int i = from; i < from + Math.min(4, length); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private Map<Part, String> values(Place place, JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new UnreadableArticleException(
                    place.toString(), "is not a JSON object", "write one object a line, with braces around it");
        }
        Map<Part, String> values = new EnumMap<>(Part.class);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            Part part = fields.part(parser.currentName());
            JsonToken value = parser.nextToken();
            if (part == null || value == JsonToken.VALUE_NULL) {
                parser.skipChildren();
            } else if (value.isScalarValue()) {
                values.put(part, parser.getText());
            } else {
                throw new UnreadableArticleException(
                        place.toString(),
                        "has a list or an object in the field '" + parser.currentName() + "'",
                        "name a field that holds a string, for example: --field " + part.label() + "=body");
            }
        }
        if (parser.nextToken() != null) {
            throw new UnreadableArticleException(
                    place.toString(), "has more than one JSON object in it", "write one object a line");
        }
        return values;
    }

    private static Metadata metadata(Map<Part, String> values) {
        String date = values.get(Part.DATE);
        return new Metadata(
                values.get(Part.TITLE),
                values.get(Part.URL),
                values.get(Part.SOURCE),
                date == null ? null : PublicationDate.parse(date).orElse(null),
                values.get(Part.LANGUAGE));
    }

    /** What the parser says, without its excerpt of the source. */
    private static String firstLine(@Nullable String message) {
        return message == null ? "unknown reason" : message.lines().findFirst().orElse(message);
    }
}
