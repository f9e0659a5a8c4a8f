package io.github.muqabala.report;

import io.github.muqabala.alignment.Alignment;
import java.io.IOException;
import java.io.Writer;

/** A form that an {@link Alignment} can be shown in. */
public interface AlignmentReport {

    /**
     * Writes the report and flushes, but does not close, {@code out}.
     *
     * @throws IOException if {@code out} does
     */
    void write(Alignment alignment, Writer out) throws IOException;

    /** For people to read in a terminal or a text file. */
    static AlignmentReport text(TextStyle style) {
        return new TextAlignmentReport(style);
    }
}
