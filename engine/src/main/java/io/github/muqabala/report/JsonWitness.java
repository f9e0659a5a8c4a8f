package io.github.muqabala.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.metadata.Metadata;
import io.github.muqabala.article.plain.Furniture;
import io.github.muqabala.comparison.Composition;
import io.github.muqabala.comparison.Witness;
import io.github.muqabala.text.Span;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes one article of a pair as the published format has it. */
record JsonWitness(JsonGenerator json) {

    void write(String name, Witness witness) throws IOException {
        Article article = witness.article();
        json.writeObjectFieldStart(name);
        json.writeStringField("source", article.source());
        json.writeStringField("language", article.language().tag());
        json.writeNumberField("tokens", article.text().tokens().size());
        json.writeNumberField("characters", article.text().original().length());
        write(article.metadata());
        write(witness.composition());
        json.writeArrayFieldStart("quotations");
        for (Span quotation : witness.quotations()) {
            json.writeStartObject();
            JsonFields.writeBounds(json, quotation);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("furniture");
        for (Furniture furniture : witness.furniture()) {
            json.writeStartObject();
            json.writeStringField("kind", JsonFields.name(furniture.kind()));
            JsonFields.write(json, "span", furniture.span());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Metadata metadata) throws IOException {
        json.writeObjectFieldStart("metadata");
        writeKnown("title", metadata.title());
        writeKnown("url", metadata.url());
        writeKnown("outlet", metadata.outlet());
        writeKnown("date", metadata.date());
        writeKnown("language", metadata.language());
        json.writeEndObject();
    }

    private void writeKnown(String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    private void write(Composition composition) throws IOException {
        json.writeObjectFieldStart("composition");
        json.writeNumberField("copied", composition.copied());
        json.writeNumberField("sharedQuotation", composition.sharedQuotation());
        json.writeNumberField("ownQuotation", composition.ownQuotation());
        json.writeNumberField("furniture", composition.furniture());
        json.writeNumberField("repeated", composition.repeated());
        json.writeNumberField("own", composition.own());
        json.writeNumberField("copiedShare", composition.copiedShare());
        json.writeEndObject();
    }
}
