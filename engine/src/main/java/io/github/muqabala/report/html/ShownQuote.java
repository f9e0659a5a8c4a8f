package io.github.muqabala.report.html;

import io.github.muqabala.article.Article;
import io.github.muqabala.claim.attribution.Attribution;
import io.github.muqabala.report.wording.AlignmentLabel;
import io.github.muqabala.report.wording.Headline;
import io.github.muqabala.report.wording.Quote;
import io.github.muqabala.text.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A statement in the words of its article, as the page shows it. */
record ShownQuote(AlignmentPage page, Quote quote) {

    /** The number of the article. */
    int number() {
        return quote.statement().article() + 1;
    }

    String title() {
        return VisibleText.of(Headline.of(article()));
    }

    /** What leads to where it stands. */
    String place() {
        return page.place(quote.statement());
    }

    /** What a screen reader says of the link to its place. */
    String name() {
        return page.say(AlignmentLabel.ARTICLE) + " " + number() + ": " + page.say(AlignmentLabel.GO_TO_TEXT);
    }

    String offsets() {
        return Objects.requireNonNull(Offsets.of(quote.span()));
    }

    String language() {
        return article().language().tag();
    }

    /** A value of HTML's {@code dir}; null for that of what is around. */
    @Nullable
    String direction() {
        return ParagraphDirection.of(
                article().text().original(), quote.span().start(), quote.span().end());
    }

    static String text(Quote.Piece piece) {
        return VisibleText.of(piece.text());
    }

    /** Who says it, in the words of the article; null if the article does itself or names nobody. */
    @Nullable
    String source() {
        List<Attribution> attributions = quote.statement().claim().attributions();
        Span source = attributions.isEmpty() ? null : attributions.get(0).source();
        return source == null
                ? null
                : VisibleText.of(Headline.shortened(source.in(article().text().original())));
    }

    private Article article() {
        return page.alignment().articles().get(quote.statement().article()).article();
    }
}
