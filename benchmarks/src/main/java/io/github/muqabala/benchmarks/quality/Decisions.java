package io.github.muqabala.benchmarks.quality;

import java.util.List;
import java.util.function.Predicate;

/**
 * How many decisions were right.
 *
 * @param truePositives positive, and so decided
 * @param falsePositives decided to be positive, and negative
 * @param falseNegatives decided to be negative, and positive
 */
record Decisions(long truePositives, long falsePositives, long falseNegatives) {

    static <T> Decisions of(List<T> items, Predicate<T> decided, Predicate<T> positive) {
        return new Decisions(
                items.stream().filter(decided.and(positive)).count(),
                items.stream().filter(decided.and(positive.negate())).count(),
                items.stream().filter(positive.and(decided.negate())).count());
    }

    /** In [0, 1]; 0 if nothing was decided to be positive. */
    double precision() {
        return share(truePositives, truePositives + falsePositives);
    }

    /** In [0, 1]; 0 if nothing is positive. */
    double recall() {
        return share(truePositives, truePositives + falseNegatives);
    }

    /** The harmonic mean of precision and recall. */
    double f1() {
        return share(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
