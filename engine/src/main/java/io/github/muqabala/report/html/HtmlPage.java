package io.github.muqabala.report.html;

import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import io.github.muqabala.comparison.Comparison;
import io.github.muqabala.report.wording.UiLanguage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes a comparison as an HTML page, which is never in memory as a whole. */
public final class HtmlPage {
    private HtmlPage() {}

    /**
     * Writes the page and flushes, but does not close, {@code out}.
     *
     * @throws IOException if {@code out} does
     */
    public static void write(Comparison comparison, UiLanguage language, Writer out) throws IOException {
        try {
            render(new ComparisonPage(comparison, language), new OwaspHtmlTemplateOutput(new WriterOutput(out)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    /** The template's class is called as such, not by name, so that the compiler sees what it is given. */
    @SuppressWarnings("NullAway") // to generated code null is the way to say that nobody intercepts
    private static void render(ComparisonPage page, HtmlTemplateOutput out) {
        JtecomparisonGenerated.render(out, null, page);
    }
}
