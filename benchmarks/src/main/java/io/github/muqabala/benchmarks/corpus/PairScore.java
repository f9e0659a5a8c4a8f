package io.github.muqabala.benchmarks.corpus;

import java.util.Collection;

/**
 * How many pairs were to be found, and were.
 *
 * @param wanted pairs that reach the thresholds by truth
 * @param found those of them that the scan reports
 */
record PairScore(long wanted, long found) {

    static PairScore of(Truth truth, Scan scan, double jaccard, double containment) {
        Collection<TruthPair> pairs = truth.pairs().values();
        return new PairScore(
                pairs.stream()
                        .filter(pair -> pair.reaches(jaccard, containment))
                        .count(),
                pairs.stream()
                        .filter(pair -> pair.reaches(jaccard, containment) && scan.pairs(pair.left(), pair.right()))
                        .count());
    }

    /** The share of the wanted pairs that is found; 1 if none is wanted. */
    double recall() {
        return wanted == 0 ? 1 : (double) found / wanted;
    }

    /** The share of {@code reported} pairs that is wanted; 1 if none is reported. */
    double precision(long reported) {
        return reported == 0 ? 1 : (double) found / reported;
    }
}
