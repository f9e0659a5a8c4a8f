package io.github.muqabala.report.html;

import io.github.muqabala.article.Extraction;
import io.github.muqabala.report.wording.Headline;
import io.github.muqabala.text.Language;
import java.util.List;

/**
 * An article and how it was read, as the page shows it.
 *
 * @param number from 1 on
 */
record ReadArticle(int number, Extraction extraction) {

    String anchor() {
        return "article-" + number;
    }

    String title() {
        return VisibleText.of(Headline.of(extraction.article()));
    }

    String source() {
        return VisibleText.of(Headline.shortened(extraction.article().source()));
    }

    String language() {
        return extraction.article().language().tag();
    }

    /** The direction of most of the article. */
    String direction() {
        Language language = extraction.article().language();
        return language == Language.ARABIC || language == Language.OTHER_ARABIC_SCRIPT ? "rtl" : "ltr";
    }

    List<KnownField> fields() {
        return extraction.article().metadata().fields().stream()
                .map(KnownField::new)
                .toList();
    }

    String charset() {
        return extraction.charset().name();
    }

    List<ReadPart> parts() {
        return extraction.parts().stream().map(ReadPart::new).toList();
    }
}
