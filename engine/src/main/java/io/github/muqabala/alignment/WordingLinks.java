package io.github.muqabala.alignment;

import io.github.muqabala.alignment.Reason.Kind;
import java.util.ArrayList;
import java.util.List;

/** Links claims by their words. */
final class WordingLinks {
    /** From such a similarity on both say the same. */
    static final double PARAPHRASE = 0.6;

    private static final double CLOSE = 0.4;
    private static final double LEAST_SHARED = 8;
    private static final double LOOSE = 0.28;
    private static final double MUCH_SHARED = 24;

    private final List<Statement> claims;
    private final Readings readings;

    WordingLinks(List<Statement> statements, Readings readings) {
        claims = statements.stream()
                .filter(statement -> statement.position() == null)
                .toList();
        this.readings = readings;
    }

    List<Link> all() {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                add(claims.get(i), claims.get(j), links);
            }
        }
        return links;
    }

    private void add(Statement left, Statement right, List<Link> links) {
        Wording wording = new Wording(left, right, readings);
        double similarity = wording.similarity();
        boolean close = similarity >= CLOSE && wording.shared() >= LEAST_SHARED;
        boolean loose = similarity >= LOOSE && wording.shared() >= MUCH_SHARED;
        if (!close && !loose) {
            return;
        }
        List<Reason> reasons = new ArrayList<>();
        Verdict verdict;
        if (wording.isSame()) {
            verdict = Verdict.SAME_WORDING;
            reasons.add(new Reason(Kind.SAME_WORDS, List.of(left.span()), List.of(right.span())));
        } else {
            verdict = similarity >= PARAPHRASE ? Verdict.PARAPHRASE : Verdict.PARTIAL;
            reasons.add(wording.sharedWords());
            reasons.addAll(wording.additions());
        }
        links.add(new Link(left, right, verdict, similarity, reasons));
    }
}
