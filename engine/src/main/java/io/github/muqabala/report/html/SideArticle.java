package io.github.muqabala.report.html;

import io.github.muqabala.alignment.AlignedArticle;
import io.github.muqabala.alignment.Statement;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Part;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.report.wording.Headline;
import io.github.muqabala.report.wording.Quote;
import io.github.muqabala.text.Language;
import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article among those of an alignment, as the page shows it. */
final class SideArticle {
    private static final int MOST_ALONE = 12;

    private final AlignmentPage page;
    private final int index;
    private final AlignedArticle aligned;
    private final TextBudget budget;
    private final List<Statement> alone;
    private boolean cut;

    SideArticle(AlignmentPage page, int index, AlignedArticle aligned, List<Statement> alone, TextBudget budget) {
        this.page = page;
        this.index = index;
        this.aligned = aligned;
        this.budget = budget;
        this.alone = alone;
    }

    int number() {
        return index + 1;
    }

    String anchor() {
        return "article-" + number();
    }

    String title() {
        return VisibleText.of(Headline.of(article()));
    }

    String source() {
        return VisibleText.of(Headline.shortened(article().source()));
    }

    @Nullable
    String outlet() {
        return known(article().metadata().outlet());
    }

    @Nullable
    String date() {
        return known(article().metadata().date());
    }

    private static @Nullable String known(@Nullable String text) {
        return text == null ? null : VisibleText.of(Headline.shortened(text));
    }

    String language() {
        return article().language().tag();
    }

    /** The direction of most of the article. */
    String direction() {
        Language language = article().language();
        return language == Language.ARABIC || language == Language.OTHER_ARABIC_SCRIPT ? "rtl" : "ltr";
    }

    /** What is the article's in what was read, with its statements; a list that may be asked for once. */
    List<ReadPart> parts() {
        String text = article().text().original();
        Sweep sweep = new Sweep(text, marks());
        List<ReadPart> parts = new ArrayList<>();
        for (Part part : aligned.extraction().parts()) {
            Span place = part.place();
            if (part.kind().isContent() && place != null) {
                int length = budget.take(place.length());
                cut |= length < place.length();
                if (length > 0) {
                    parts.add(new ReadPart(part, sweep.segments(place.start(), place.start() + length)));
                }
            }
        }
        return parts;
    }

    /** Whether {@link #parts} left something out. */
    boolean isCut() {
        return cut;
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        List<Claim> claims = aligned.claims();
        for (int i = 0; i < claims.size(); i++) {
            Span span = claims.get(i).span();
            if (!span.isEmpty()) {
                marks.add(new Mark(span, Mark.Kind.CLAIM, i + 1, ""));
            }
        }
        marks.sort(Comparator.comparingInt(mark -> mark.span().start()));
        return marks;
    }

    String place(int claim) {
        return AlignmentPage.place(index, claim);
    }

    /** How much this article alone says. */
    String aloneCount() {
        return page.wording().statements(alone.size());
    }

    List<ShownQuote> alone() {
        return alone.subList(0, Math.min(MOST_ALONE, alone.size())).stream()
                .map(statement -> new ShownQuote(page, Quote.of(page.alignment(), statement, List.of())))
                .toList();
    }

    int aloneLeftOut() {
        return Math.max(0, alone.size() - MOST_ALONE);
    }

    private Article article() {
        return aligned.article();
    }
}
