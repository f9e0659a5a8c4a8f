package io.github.muqabala.benchmarks.quality;

import java.util.List;
import java.util.Set;

/**
 * How good lists of search results are, averaged over queries.
 *
 * @param map5 the mean average precision of the first five: of each right one the precision down to it, summed and divided
 *     by how many there are to find
 * @param mrr the mean of one over the place of the first right one, 0 if there is none
 * @param recall20 the mean share of the right ones that is among the first twenty
 */
record Ranking(double map5, double mrr, double recall20) {
    /** As many results as the measures look at. */
    static final int DEPTH = 20;

    private static final int FIRST = 5;

    /** Of one query. */
    static Ranking of(List<String> found, Set<String> right) {
        int hits = 0;
        double precisions = 0;
        double reciprocal = 0;
        for (int place = 0; place < Math.min(DEPTH, found.size()); place++) {
            if (right.contains(found.get(place))) {
                hits++;
                precisions += place < FIRST ? hits / (place + 1.0) : 0;
                reciprocal = hits == 1 ? 1 / (place + 1.0) : reciprocal;
            }
        }
        return new Ranking(precisions / right.size(), reciprocal, (double) hits / right.size());
    }

    static Ranking mean(List<Ranking> queries) {
        return new Ranking(
                queries.stream().mapToDouble(Ranking::map5).average().orElse(0),
                queries.stream().mapToDouble(Ranking::mrr).average().orElse(0),
                queries.stream().mapToDouble(Ranking::recall20).average().orElse(0));
    }
}
