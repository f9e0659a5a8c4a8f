package io.github.muqabala.report.html;

import io.github.muqabala.article.Extraction;
import io.github.muqabala.report.wording.ExtractionLabel;
import io.github.muqabala.report.wording.ExtractionWording;
import io.github.muqabala.report.wording.Label;
import io.github.muqabala.report.wording.UiLanguage;
import io.github.muqabala.report.wording.Wording;
import java.util.Iterator;

/** What the page of what was read says, for its template. */
final class ExtractionPage {
    private final Iterator<Extraction> extractions;
    private final ExtractionWording wording;
    private final Wording general;
    private final Inline style = new Inline(Inline.resource("report.css").text()
            + Inline.resource("extraction.css").text());

    private int number;

    ExtractionPage(Iterator<Extraction> extractions, UiLanguage language) {
        this.extractions = extractions;
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

    /** Nothing is loaded, sent or run but the style of the page itself. */
    String policy() {
        return "default-src 'none'; style-src " + style.source() + "; base-uri 'none'; form-action 'none'";
    }

    boolean hasNext() {
        return extractions.hasNext();
    }

    /** The next article; the template that asks has shown the one before. */
    ReadArticle next() {
        return new ReadArticle(++number, extractions.next());
    }

    String language(ReadArticle article) {
        return general.language(article.extraction().article().language());
    }

    String words(ReadArticle article) {
        return general.words(article.extraction().article().text().tokens().size());
    }
}
