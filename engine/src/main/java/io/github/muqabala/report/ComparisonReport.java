package io.github.muqabala.report;

import io.github.muqabala.comparison.Comparison;
import java.io.IOException;
import java.io.Writer;

/** A form that a {@link Comparison} can be shown in. */
public interface ComparisonReport {

    /**
     * Writes the report and flushes, but does not close, {@code out}.
     *
     * @throws IOException if {@code out} does
     */
    void write(Comparison comparison, Writer out) throws IOException;

    /** One JSON object as {@code docs/schema/compare.schema.json} describes it. */
    static ComparisonReport json() {
        return new JsonComparisonReport();
    }

    /** For people to read in a terminal or a text file. */
    static ComparisonReport text(TextStyle style) {
        return new TextComparisonReport(style);
    }
}
