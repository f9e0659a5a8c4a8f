package io.github.muqabala.report.html;

import io.github.muqabala.article.Extraction;
import io.github.muqabala.article.Part;
import io.github.muqabala.report.wording.Headline;
import io.github.muqabala.text.Language;
import io.github.muqabala.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article and how it was read, as the page shows it.
 *
 * @param number from 1 on
 * @param claims of the article; null if none are wanted
 */
record ReadArticle(
        int number, Extraction extraction, @Nullable ArticleClaims claims) {

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
        if (claims == null) {
            return extraction.parts().stream()
                    .map(part -> new ReadPart(part, null))
                    .toList();
        }
        Sweep sweep = claims.sweep();
        return extraction.parts().stream().map(part -> marked(part, sweep)).toList();
    }

    /** A part with its claims; those of the article's text follow one another in it. */
    private static ReadPart marked(Part part, Sweep sweep) {
        Span place = part.place();
        return new ReadPart(part, place == null ? null : sweep.segments(place.start(), place.end()));
    }
}
