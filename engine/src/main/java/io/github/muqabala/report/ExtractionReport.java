package io.github.muqabala.report;

import io.github.muqabala.article.Extraction;
import io.github.muqabala.claim.ClaimReader;
import io.github.muqabala.report.wording.UiLanguage;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** A form that {@link Extraction}s can be shown in, of which one at a time is in memory. */
public interface ExtractionReport {

    /** What follows a first extraction. */
    interface Others {

        /**
         * The next; null after the last.
         *
         * @throws IOException if it cannot be had, which ends the report where it is
         */
        @Nullable
        Extraction next() throws IOException;
    }

    /**
     * Writes them in their order and flushes, but does not close, {@code out}. There is a first, so that no report is about
     * nothing.
     *
     * @throws IOException if {@code out} or {@code others} does; what was written then is not a whole report
     */
    void write(Extraction first, Others others, Writer out) throws IOException;

    /**
     * The same form, in which each article has its claims too. They are asked for once, when it is the article's turn, and
     * let go with it.
     */
    ExtractionReport withClaims(ClaimReader claims);

    /**
     * A JSON object on each line, as {@code docs/schema/extract.schema.json} describes it; a file of such lines is a
     * corpus. Each line is flushed.
     */
    static ExtractionReport jsonLines() {
        return new JsonLinesExtractionReport(null);
    }

    /** One JSON array of the objects of {@link #jsonLines}, indented. */
    static ExtractionReport json() {
        return new JsonExtractionReport(null);
    }

    /**
     * One HTML page for people, which loads nothing from anywhere: of each article what is known of it and from where, and
     * all that was read, what is not of the article greyed.
     */
    static ExtractionReport html(UiLanguage language) {
        return new HtmlExtractionReport(language, null);
    }

    /** For people to read in a terminal or a text file. Each article is flushed. */
    static ExtractionReport text(TextStyle style) {
        return new TextExtractionReport(style, null);
    }
}
