package io.github.muqabala.benchmarks.quality;

import java.util.Arrays;
import java.util.Comparator;

/** How well scores agree with those that readers gave. */
public final class SimilarityScore {
    private SimilarityScore() {}

    /** Pearson's correlation, from -1 to 1; 0 if either does not vary. */
    public static double pearson(double[] some, double[] others) {
        double mean = Arrays.stream(some).average().orElse(0);
        double otherMean = Arrays.stream(others).average().orElse(0);
        double product = 0;
        double squares = 0;
        double otherSquares = 0;
        for (int i = 0; i < some.length; i++) {
            product += (some[i] - mean) * (others[i] - otherMean);
            squares += (some[i] - mean) * (some[i] - mean);
            otherSquares += (others[i] - otherMean) * (others[i] - otherMean);
        }
        return squares == 0 || otherSquares == 0 ? 0 : product / Math.sqrt(squares * otherSquares);
    }

    /** Spearman's correlation of ranks, from -1 to 1; equal values share the mean of their ranks. */
    public static double spearman(double[] some, double[] others) {
        return pearson(ranks(some), ranks(others));
    }

    private static double[] ranks(double[] values) {
        Integer[] order = new Integer[values.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble((Integer i) -> values[i]));
        double[] ranks = new double[values.length];
        int from = 0;
        while (from < order.length) {
            int to = from;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                to++;
            }
            for (int k = from; k < to; k++) {
                ranks[order[k]] = (from + to - 1) / 2.0;
            }
            from = to;
        }
        return ranks;
    }
}
