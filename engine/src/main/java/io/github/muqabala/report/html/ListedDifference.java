package io.github.muqabala.report.html;

import io.github.muqabala.alignment.Disagreement;
import io.github.muqabala.alignment.Reason;
import io.github.muqabala.report.wording.DifferingWords;
import io.github.muqabala.report.wording.Quote;
import java.util.List;
import java.util.Locale;

/**
 * Where statements differ, as the page lists it.
 *
 * @param number from 1 on
 */
record ListedDifference(AlignmentPage page, int number, Disagreement disagreement) {

    String anchor() {
        return "difference-" + number;
    }

    String verdict() {
        return page.wording().verdict(disagreement.verdict());
    }

    String verdictKey() {
        return disagreement.verdict().name();
    }

    /** Its class in the style. */
    String style() {
        return disagreement.verdict().family().name().toLowerCase(Locale.ROOT);
    }

    String family() {
        return page.wording().family(disagreement.verdict().family());
    }

    ListedSide left() {
        return new ListedSide(page, disagreement.left());
    }

    ListedSide right() {
        return new ListedSide(page, disagreement.right());
    }

    ShownQuote leftQuote() {
        return new ShownQuote(
                page,
                Quote.of(
                        page.alignment(),
                        disagreement.witness().left(),
                        DifferingWords.of(disagreement.witness()).left()));
    }

    ShownQuote rightQuote() {
        return new ShownQuote(
                page,
                Quote.of(
                        page.alignment(),
                        disagreement.witness().right(),
                        DifferingWords.of(disagreement.witness()).right()));
    }

    List<Reason> reasons() {
        return disagreement.witness().reasons();
    }
}
