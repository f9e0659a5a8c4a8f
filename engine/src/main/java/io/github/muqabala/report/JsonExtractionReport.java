package io.github.muqabala.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.claim.ClaimReader;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** One array. Where reading fails it stays open, so that nobody takes a part for the whole. */
record JsonExtractionReport(@Nullable ClaimReader claims) implements ExtractionReport {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    @Override
    public ExtractionReport withClaims(ClaimReader reader) {
        return new JsonExtractionReport(reader);
    }

    @Override
    public void write(Extraction first, Others others, Writer out) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = FACTORY.createGenerator(out).setPrettyPrinter(printer)) {
            json.writeStartArray();
            for (Extraction next = first; next != null; next = others.next()) {
                JsonExtraction.write(next, claims, json);
            }
            json.writeEndArray();
        }
        out.write('\n');
        out.flush();
    }
}
