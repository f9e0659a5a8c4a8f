package io.github.muqabala.report.html;

import io.github.muqabala.alignment.Group;
import io.github.muqabala.alignment.Statement;
import io.github.muqabala.report.wording.Quote;
import io.github.muqabala.text.Span;
import java.util.List;
import java.util.Map;

/** What several articles say, as the page lists it. */
record ListedAgreement(AlignmentPage page, Group group) {
    private static final int MOST = 6;

    ListedSide side() {
        return new ListedSide(page, group);
    }

    List<ShownQuote> quotes() {
        Map<Statement, List<Span>> words = page.words(group);
        return group.statements().subList(0, Math.min(MOST, group.statements().size())).stream()
                .map(statement -> new ShownQuote(
                        page, Quote.of(page.alignment(), statement, words.getOrDefault(statement, List.of()))))
                .toList();
    }

    int leftOut() {
        return Math.max(0, group.statements().size() - MOST);
    }
}
