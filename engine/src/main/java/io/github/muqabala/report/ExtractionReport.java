package io.github.muqabala.report;

import io.github.muqabala.article.Extraction;
import java.io.IOException;
import java.io.Writer;

/** A form that an {@link Extraction} can be shown in. */
public interface ExtractionReport {

    /**
     * Writes one, after others perhaps, and flushes, but does not close, {@code out}.
     *
     * @throws IOException if {@code out} does
     */
    void write(Extraction extraction, Writer out) throws IOException;

    /**
     * One JSON object on a line, as {@code docs/schema/extract.schema.json} describes it; a file of such lines is a corpus.
     */
    static ExtractionReport jsonLines() {
        return new JsonExtractionReport();
    }

    /** For people to read in a terminal or a text file. */
    static ExtractionReport text(TextStyle style) {
        return new TextExtractionReport(style);
    }
}
