package io.github.muqabala.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.muqabala.alignment.Alignment;
import io.github.muqabala.comparison.Comparison;
import io.github.muqabala.comparison.Similarity;
import io.github.muqabala.passage.Edit;
import io.github.muqabala.passage.Passage;
import io.github.muqabala.passage.Repeat;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Version 2 of the published format; it never changes, a change of shape is version 3. */
record JsonComparisonReport(@Nullable Alignment alignment) implements ComparisonReport {
    private static final int SCHEMA_VERSION = 2;

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public ComparisonReport withAlignment(Alignment aligned) {
        return new JsonComparisonReport(aligned);
    }

    @Override
    public void write(Comparison comparison, Writer out) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = FACTORY.createGenerator(out).setPrettyPrinter(printer)) {
            json.writeStartObject();
            json.writeNumberField("schemaVersion", SCHEMA_VERSION);
            new JsonWitness(json).write("left", comparison.left());
            new JsonWitness(json).write("right", comparison.right());
            new JsonVerdict(json).write("verdict", comparison.verdict());
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
            if (alignment != null) {
                json.writeFieldName("alignment");
                JsonAlignmentReport.write(alignment, json);
            }
            json.writeEndObject();
        }
        out.write('\n');
        out.flush();
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
        JsonFields.write(json, "left", passage.left());
        JsonFields.write(json, "right", passage.right());
        json.writeStringField("kind", JsonFields.name(passage.kind()));
        json.writeNumberField("words", passage.words());
        json.writeBooleanField("moved", passage.moved());
        json.writeArrayFieldStart("edits");
        for (Edit edit : passage.edits()) {
            json.writeStartObject();
            json.writeStringField("kind", JsonFields.name(edit.kind()));
            JsonFields.write(json, "left", edit.left());
            JsonFields.write(json, "right", edit.right());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeRepeats(JsonGenerator json, String name, List<Repeat> repeats) throws IOException {
        json.writeArrayFieldStart(name);
        for (Repeat repeat : repeats) {
            json.writeStartObject();
            JsonFields.write(json, "first", repeat.first());
            JsonFields.write(json, "second", repeat.second());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
