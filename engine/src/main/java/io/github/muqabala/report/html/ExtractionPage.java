package io.github.muqabala.report.html;

import io.github.muqabala.article.Extraction;
import io.github.muqabala.claim.ClaimReader;
import io.github.muqabala.report.wording.ClaimWording;
import io.github.muqabala.report.wording.ExtractionLabel;
import io.github.muqabala.report.wording.ExtractionWording;
import io.github.muqabala.report.wording.Label;
import io.github.muqabala.report.wording.UiLanguage;
import io.github.muqabala.report.wording.Wording;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** What the page of what was read says, for its template. */
final class ExtractionPage {
    private final Iterator<Extraction> extractions;
    private final ExtractionWording wording;
    private final Wording general;
    private final @Nullable ClaimReader claims;
    private final Inline style;
    private final @Nullable Inline script;

    private int number;

    ExtractionPage(Iterator<Extraction> extractions, @Nullable ClaimReader claims, UiLanguage language) {
        this.extractions = extractions;
        this.claims = claims;
        this.style = new Inline(Inline.resource("report.css").text()
                + Inline.resource("extraction.css").text()
                + (claims == null ? "" : Inline.resource("claims.css").text()));
        this.script = claims == null ? null : Inline.resource("claims.js");
        this.wording = ExtractionWording.in(language);
        this.general = Wording.in(language);
    }

    ExtractionWording wording() {
        return wording;
    }

    String say(ExtractionLabel label) {
        return label.in(wording.language());
    }

    String say(Label label) {
        return label.in(wording.language());
    }

    String style() {
        return style.text();
    }

    /** What chooses among claims; null if none are shown. */
    @Nullable
    String script() {
        return script == null ? null : script.text();
    }

    /** Nothing is loaded, sent or run but the style of the page itself, and its script if it has one. */
    String policy() {
        return "default-src 'none'; style-src " + style.source()
                + (script == null ? "" : "; script-src " + script.source())
                + "; base-uri 'none'; form-action 'none'";
    }

    boolean hasNext() {
        return extractions.hasNext();
    }

    /** The next article; the template that asks has shown the one before. */
    ReadArticle next() {
        Extraction next = extractions.next();
        number++;
        return new ReadArticle(number, next, claims == null ? null : claims(next, claims));
    }

    private ArticleClaims claims(Extraction extraction, ClaimReader reader) {
        return new ArticleClaims(
                number,
                extraction.article().text().original(),
                extraction.article().language().tag(),
                reader.claims(extraction),
                ClaimWording.in(wording.language()));
    }

    String language(ReadArticle article) {
        return general.language(article.extraction().article().language());
    }

    String words(ReadArticle article) {
        return general.words(article.extraction().article().text().tokens().size());
    }
}
