package io.github.muqabala.report;

import io.github.muqabala.alignment.Alignment;
import io.github.muqabala.report.html.HtmlPage;
import io.github.muqabala.report.wording.UiLanguage;
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

    /** One JSON object as {@code docs/schema/align.schema.json} describes it. */
    static AlignmentReport json() {
        return new JsonAlignmentReport();
    }

    /** A row for each position, for tables and for programs that draw networks of discourse. */
    static AlignmentReport csv() {
        return new CsvAlignmentReport();
    }

    /** The network of actors and topics. */
    static AlignmentReport graphml() {
        return new GraphmlAlignmentReport();
    }

    /** GitHub-flavoured Markdown, in which nothing that an article says is markup. */
    static AlignmentReport markdown(UiLanguage language) {
        return new MarkdownAlignmentReport(language);
    }

    /**
     * One HTML page for people, which loads nothing from anywhere: who stands where, differences and agreements with their
     * quotes, what one article alone says, and the texts.
     */
    static AlignmentReport html(UiLanguage language) {
        return (alignment, out) -> HtmlPage.writeAlignment(alignment, language, out);
    }

    /** For people to read in a terminal or a text file. */
    static AlignmentReport text(TextStyle style) {
        return new TextAlignmentReport(style);
    }
}
