package io.github.muqabala.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.claim.ClaimReader;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** An object on each line, whole before the next is read. */
record JsonLinesExtractionReport(@Nullable ClaimReader claims) implements ExtractionReport {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public ExtractionReport withClaims(ClaimReader reader) {
        return new JsonLinesExtractionReport(reader);
    }

    @Override
    public void write(Extraction first, Others others, Writer out) throws IOException {
        for (Extraction next = first; next != null; next = others.next()) {
            try (JsonGenerator json = FACTORY.createGenerator(out)) {
                JsonExtraction.write(next, claims, json);
            }
            out.write('\n');
            out.flush();
        }
    }
}
