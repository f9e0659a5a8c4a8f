package io.github.muqabala.alignment;

import io.github.muqabala.alignment.retrieval.Hit;
import io.github.muqabala.alignment.retrieval.StatementIndexBuilder;
import io.github.muqabala.alignment.retrieval.StatementSearch;
import io.github.muqabala.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Links claims by their words. */
final class WordingLinks {
    /** So many of the nearest are looked at. */
    private static final int MOST_PARTNERS = 20;

    /** Those that are less near speak of other things. */
    private static final double LEAST_NEAR = 0.18;

    private static final double CLOSE = 0.4;
    private static final double LEAST_SHARED = 8;
    private static final double LOOSE = 0.28;
    private static final double MUCH_SHARED = 24;

    private final List<Statement> claims;
    private final List<Words> words;
    private final Readings readings;
    private final Set<Long> seen = new HashSet<>();

    WordingLinks(List<Statement> statements, List<Words> words, Readings readings) {
        this.words = words;
        claims = statements.stream()
                .filter(statement -> statement.position() == null)
                .toList();
        this.readings = readings;
    }

    /** Of each claim the links to its nearest others; near-linear in their number. */
    List<Link> all() {
        StatementIndexBuilder builder = new StatementIndexBuilder();
        for (int i = 0; i < claims.size(); i++) {
            // Each is an article of its own, so that it finds those of its article too.
            builder.add(i, words.get(claims.get(i).article()), Readings.said(claims.get(i)));
        }
        StatementSearch search = builder.build().search();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            for (Hit hit : search.nearest(i, MOST_PARTNERS)) {
                if (hit.score() < LEAST_NEAR) {
                    break;
                }
                add(i, hit.statement(), links);
            }
        }
        return links;
    }

    private void add(int one, int other, List<Link> links) {
        Statement left = claims.get(Math.min(one, other));
        Statement right = claims.get(Math.max(one, other));
        if (!seen.add(left.number() * (long) Integer.MAX_VALUE + right.number())) {
            return;
        }
        Wording wording = new Wording(left, right, readings);
        double similarity = wording.similarity();
        boolean close = similarity >= CLOSE && wording.shared() >= LEAST_SHARED;
        boolean loose = similarity >= LOOSE && wording.shared() >= MUCH_SHARED;
        if (close || loose) {
            links.add(WordingJudge.link(left, right, wording));
        }
    }
}
