package io.github.muqabala.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.muqabala.article.Article;
import io.github.muqabala.comparison.Comparison;
import io.github.muqabala.comparison.Similarity;
import io.github.muqabala.passage.Edit;
import io.github.muqabala.passage.Passage;
import io.github.muqabala.passage.Repeat;
import io.github.muqabala.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** Version 1 of the published format; it never changes, a change of shape is version 2. */
final class JsonComparisonReport implements ComparisonReport {
    private static final int SCHEMA_VERSION = 1;

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public void write(Comparison comparison, Writer out) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = FACTORY.createGenerator(out).setPrettyPrinter(printer)) {
            json.writeStartObject();
            json.writeNumberField("schemaVersion", SCHEMA_VERSION);
            writeArticle(json, "left", comparison.left().article());
            writeArticle(json, "right", comparison.right().article());
            writeSimilarity(json, comparison.similarity());
            json.writeArrayFieldStart("passages");
            for (Passage passage : comparison.passages()) {
                writePassage(json, passage);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("repeats");
            writeRepeats(json, "left", comparison.left().repeats());
            writeRepeats(json, "right", comparison.right().repeats());
            json.writeEndObject();
            json.writeEndObject();
        }
        out.write('\n');
        out.flush();
    }

    private static void writeArticle(JsonGenerator json, String name, Article article) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("source", article.source());
        json.writeStringField("language", article.language().tag());
        json.writeNumberField("tokens", article.text().tokens().size());
        json.writeNumberField("characters", article.text().original().length());
        json.writeEndObject();
    }

    private static void writeSimilarity(JsonGenerator json, Similarity similarity) throws IOException {
        json.writeObjectFieldStart("similarity");
        json.writeNumberField("jaccard", similarity.jaccard());
        json.writeNumberField("containmentLeft", similarity.containmentLeft());
        json.writeNumberField("containmentRight", similarity.containmentRight());
        json.writeNumberField("sharedLeft", similarity.sharedLeft());
        json.writeNumberField("sharedRight", similarity.sharedRight());
        json.writeEndObject();
    }

    private static void writePassage(JsonGenerator json, Passage passage) throws IOException {
        json.writeStartObject();
        writeSpan(json, "left", passage.left());
        writeSpan(json, "right", passage.right());
        json.writeStringField("kind", name(passage.kind()));
        json.writeArrayFieldStart("edits");
        for (Edit edit : passage.edits()) {
            json.writeStartObject();
            json.writeStringField("kind", name(edit.kind()));
            writeSpan(json, "left", edit.left());
            writeSpan(json, "right", edit.right());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeRepeats(JsonGenerator json, String name, List<Repeat> repeats) throws IOException {
        json.writeArrayFieldStart(name);
        for (Repeat repeat : repeats) {
            json.writeStartObject();
            writeSpan(json, "first", repeat.first());
            writeSpan(json, "second", repeat.second());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeSpan(JsonGenerator json, String name, Span span) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeEndObject();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
