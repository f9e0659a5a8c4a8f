package io.github.muqabala.report.html;

import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import io.github.muqabala.alignment.Alignment;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.claim.ClaimReader;
import io.github.muqabala.comparison.Comparison;
import io.github.muqabala.report.wording.UiLanguage;
import io.github.muqabala.scan.ScanResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes a comparison, the index of many, how articles were read or what they say side by side, as an HTML page, which is never in memory as a whole. */
public final class HtmlPage {
    private HtmlPage() {}

    /**
     * Writes a comparison and flushes, but does not close, {@code out}.
     *
     * @param wayBack the address of what has led to the page; null if it stands alone
     * @throws IOException if {@code out} does
     */
    public static void write(Comparison comparison, UiLanguage language, @Nullable String wayBack, Writer out)
            throws IOException {
        write(comparison, null, language, wayBack, out);
    }

    /**
     * Writes a comparison with what its two articles say side by side, likewise.
     *
     * @param alignment of these two in this order; null if it is not wanted
     * @param wayBack the address of what has led to the page; null if it stands alone
     * @throws IOException if {@code out} does
     */
    public static void write(
            Comparison comparison,
            @Nullable Alignment alignment,
            UiLanguage language,
            @Nullable String wayBack,
            Writer out)
            throws IOException {
        ComparisonPage page = new ComparisonPage(comparison, alignment, language, wayBack);
        write(output -> render(page, output), out);
    }

    /**
     * Writes the index of a scan, likewise.
     *
     * @param findings of all pages of {@code pairs}
     * @throws IOException if {@code out} does
     */
    public static void writeIndex(
            ScanResult result, ScanPairs pairs, Map<ScanPair, PairFinding> findings, UiLanguage language, Writer out)
            throws IOException {
        IndexPage page = new IndexPage(result, pairs, findings, language);
        write(output -> render(page, output), out);
    }

    /**
     * Writes how articles were read, likewise.
     *
     * @param extractions taken one at a time, each when the one before is written; the cause of an
     *     {@link UncheckedIOException} of theirs is thrown
     * @param claims asked for the claims of each; null if none are wanted
     * @throws IOException if {@code out} does
     */
    public static void writeExtractions(
            Iterator<Extraction> extractions, @Nullable ClaimReader claims, UiLanguage language, Writer out)
            throws IOException {
        ExtractionPage page = new ExtractionPage(extractions, claims, language);
        write(output -> render(page, output), out);
    }

    /**
     * Writes what articles say side by side, likewise.
     *
     * @throws IOException if {@code out} does
     */
    public static void writeAlignment(Alignment alignment, UiLanguage language, Writer out) throws IOException {
        AlignmentPage page = new AlignmentPage(alignment, language);
        write(output -> render(page, output), out);
    }

    private static void write(Consumer<HtmlTemplateOutput> page, Writer out) throws IOException {
        try {
            page.accept(new OwaspHtmlTemplateOutput(new WriterOutput(out)));
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

    @SuppressWarnings("NullAway") // likewise
    private static void render(IndexPage page, HtmlTemplateOutput out) {
        JteindexGenerated.render(out, null, page);
    }

    @SuppressWarnings("NullAway") // likewise
    private static void render(ExtractionPage page, HtmlTemplateOutput out) {
        JteextractionGenerated.render(out, null, page);
    }

    @SuppressWarnings("NullAway") // likewise
    private static void render(AlignmentPage page, HtmlTemplateOutput out) {
        JtealignmentGenerated.render(out, null, page);
    }
}
