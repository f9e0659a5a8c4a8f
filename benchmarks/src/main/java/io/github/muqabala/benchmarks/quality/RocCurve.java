package io.github.muqabala.benchmarks.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** The receiver operating characteristic of a score that should be higher for what is positive. */
final class RocCurve {
    private RocCurve() {}

    /**
     * The area under it: how likely a positive has a higher score than a negative, ties counted half (Hanley and McNeil
     * 1982). In [0, 1], 0.5 by chance.
     *
     * @throws IllegalArgumentException if there are no positives, or no negatives
     */
    static <T> double area(List<T> items, ToDoubleFunction<T> score, Predicate<T> positive) {
        List<T> ascending = new ArrayList<>(items);
        ascending.sort(Comparator.comparingDouble(score));
        long positives = 0;
        long negatives = 0;
        // Twice the pairs in order, so that a tie counts one.
        double ordered = 0;
        for (int start = 0, end; start < ascending.size(); start = end) {
            long tiedPositives = 0;
            for (end = start; end < ascending.size() && tie(ascending, score, start, end); end++) {
                tiedPositives += positive.test(ascending.get(end)) ? 1 : 0;
            }
            long tiedNegatives = end - start - tiedPositives;
            ordered += (double) tiedPositives * (2 * negatives + tiedNegatives);
            positives += tiedPositives;
            negatives += tiedNegatives;
        }
        if (positives == 0 || negatives == 0) {
            throw new IllegalArgumentException("the area under the curve needs pairs of label 1 and of label 0");
        }
        return ordered / 2 / positives / negatives;
    }

    private static <T> boolean tie(List<T> items, ToDoubleFunction<T> score, int one, int other) {
        return score.applyAsDouble(items.get(one)) == score.applyAsDouble(items.get(other));
    }
}
