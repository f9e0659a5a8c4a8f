package io.github.muqabala.report.html;

import io.github.muqabala.article.Article;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.comparison.Comparison;
import io.github.muqabala.comparison.Composition;
import io.github.muqabala.comparison.Side;
import io.github.muqabala.comparison.Witness;
import io.github.muqabala.report.wording.Headline;
import io.github.muqabala.report.wording.Part;
import io.github.muqabala.text.Language;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One of the two articles as the page shows it.
 *
 * @param claims of the article, as far as something leads to them
 */
record Pane(Comparison comparison, Side side, List<NumberedPassage> passages, List<Claim> claims) {
    /** Above this the browser is told not to lay out what is out of sight. */
    private static final int LONG = 200_000;

    /**
     * A part of the bar of an article.
     *
     * @param start where it begins, in thousandths of the bar
     * @param length how long it is, likewise
     */
    record Bar(Part part, double start, double length) {}

    Witness witness() {
        return side == Side.LEFT ? comparison.left() : comparison.right();
    }

    Article article() {
        return witness().article();
    }

    /** In identifiers: {@code left} or {@code right}. */
    String id() {
        return side.name().toLowerCase(Locale.ROOT);
    }

    Side other() {
        return side == Side.LEFT ? Side.RIGHT : Side.LEFT;
    }

    String otherId() {
        return other().name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return VisibleText.of(Headline.of(article()));
    }

    /** Whether it has a title that is not the first line of its text. */
    boolean hasHeadline() {
        return article().metadata().title() != null;
    }

    String source() {
        return VisibleText.of(Headline.shortened(article().source()));
    }

    String language() {
        return article().language().tag();
    }

    /** The direction of most of the article. */
    String direction() {
        Language language = article().language();
        return language == Language.ARABIC || language == Language.OTHER_ARABIC_SCRIPT ? "rtl" : "ltr";
    }

    boolean isLong() {
        return article().text().original().length() > LONG;
    }

    int words() {
        return article().text().tokens().size();
    }

    Blocks blocks() {
        return new Blocks(article().text().original(), Marks.of(comparison, side, passages, claims));
    }

    /** What leads to where a claim begins. */
    String place(Mark claim) {
        return AlignmentPage.place(side == Side.LEFT ? 0 : 1, claim.number());
    }

    double copiedShare() {
        return witness().composition().copiedShare();
    }

    int words(Part part) {
        return part.words(witness().composition());
    }

    List<Bar> bars() {
        Composition composition = witness().composition();
        double scale = 1000.0 / Math.max(1, composition.words());
        List<Bar> bars = new ArrayList<>();
        int before = 0;
        for (Part part : Part.values()) {
            int words = part.words(composition);
            bars.add(new Bar(part, before * scale, words * scale));
            before += words;
        }
        return bars;
    }

    String tally() {
        return WordTally.of(witness(), side, comparison.passages());
    }

    /** The address of the article if it is one that a browser can safely be sent to, else null. */
    @Nullable
    String link() {
        String url = article().metadata().url();
        if (url == null) {
            return null;
        }
        try {
            String scheme = new URI(url).getScheme();
            return "http".equals(scheme) || "https".equals(scheme) ? url : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Something known of the article as the page may show it; null if it is not known. */
    static @Nullable String visible(@Nullable String known) {
        return known == null ? null : VisibleText.of(Headline.shortened(known));
    }
}
