package io.github.muqabala.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.article.Part;
import io.github.muqabala.article.metadata.Metadata;
import io.github.muqabala.article.metadata.MetadataField;
import io.github.muqabala.claim.ClaimReader;
import io.github.muqabala.text.Span;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Version 1 of the published format: what a corpus has of an article, and below it how that was read, and
 * its claims if they are wanted. */
final class JsonExtraction {
    private static final int SCHEMA_VERSION = 1;

    private JsonExtraction() {}

    static void write(Extraction extraction, @Nullable ClaimReader claims, JsonGenerator json) throws IOException {
        Article article = extraction.article();
        Metadata metadata = article.metadata();
        json.writeStartObject();
        json.writeNumberField("schemaVersion", SCHEMA_VERSION);
        json.writeStringField("id", article.source());
        writeKnown(json, "title", metadata.title());
        writeKnown(json, "url", metadata.url());
        writeKnown(json, "source", metadata.outlet());
        writeKnown(json, "date", metadata.date());
        json.writeStringField("language", article.language().tag());
        json.writeStringField("text", article.text().original());
        json.writeStringField("charset", extraction.charset().name());
        json.writeStringField("charsetEvidence", JsonFields.name(extraction.evidence()));
        json.writeNumberField("replaced", extraction.replaced());
        json.writeArrayFieldStart("metadata");
        for (MetadataField field : metadata.fields()) {
            json.writeStartObject();
            json.writeStringField("name", JsonFields.name(field.name()));
            json.writeStringField("value", field.value());
            json.writeStringField("origin", JsonFields.name(field.origin()));
            writePlace(json, field.place());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("parts");
        for (Part part : extraction.parts()) {
            json.writeStartObject();
            json.writeStringField("kind", JsonFields.name(part.kind()));
            writePlace(json, part.place());
            if (part.place() == null) {
                json.writeStringField("text", part.text());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        if (claims != null) {
            new JsonClaims(article.text().original(), json).write(claims.claims(extraction));
        }
        json.writeEndObject();
    }

    private static void writeKnown(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    private static void writePlace(JsonGenerator json, @Nullable Span place) throws IOException {
        if (place != null) {
            JsonFields.write(json, "span", place);
        }
    }
}
