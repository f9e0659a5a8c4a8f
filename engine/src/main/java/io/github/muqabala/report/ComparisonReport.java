package io.github.muqabala.report;

import io.github.muqabala.alignment.Alignment;
import io.github.muqabala.comparison.Comparison;
import io.github.muqabala.report.wording.UiLanguage;
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

    /**
     * The same form with what the two articles say side by side.
     *
     * @param alignment of the articles of the comparison that will be written, in their order
     */
    ComparisonReport withAlignment(Alignment alignment);

    /** One JSON object as {@code docs/schema/compare.schema.json} describes it. */
    static ComparisonReport json() {
        return new JsonComparisonReport(null);
    }

    /**
     * One HTML page for people, which loads nothing from anywhere: the finding, the figures, both texts side by side and
     * what the finding rests on.
     */
    static ComparisonReport html(UiLanguage language) {
        return new HtmlComparisonReport(language, null);
    }

    /** GitHub-flavoured Markdown, in which nothing that an article says is markup. */
    static ComparisonReport markdown(UiLanguage language) {
        return new MarkdownComparisonReport(language, null);
    }

    /** For people to read in a terminal or a text file. */
    static ComparisonReport text(TextStyle style) {
        return new TextComparisonReport(style, null);
    }
}
