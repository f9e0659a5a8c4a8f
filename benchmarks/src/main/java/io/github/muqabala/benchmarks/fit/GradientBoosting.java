package io.github.muqabala.benchmarks.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.StringJoiner;
import java.util.TreeSet;

/**
 * Fits regression trees one after the other, each to what those before it leave (Friedman, 2001, 2002). Values are sorted
 * into {@value #BINS} bins; each tree sees a part of the rows and of the features, drawn by a seed, so that the same data
 * give the same trees.
 */
final class GradientBoosting {
    private static final int BINS = 64;
    private static final int LEAST_ROWS = 20;
    private static final double SHRINKAGE = 5;
    private static final double FEATURES_SEEN = 0.3;
    private static final double ROWS_SEEN = 0.7;
    private static final int NONE = -1;

    private final int depth;
    private final double rate;
    private final float[][] cuts;
    private final double base;
    private final List<Tree> trees = new ArrayList<>();

    private static final class Tree {
        final int[] features;
        final int[] bins;
        final double[] leaves;

        Tree(int[] features, int[] bins, double[] leaves) {
            this.features = features;
            this.bins = bins;
            this.leaves = leaves;
        }
    }

    /** Fits so many trees of a depth, each taken at a rate, to rows of values. */
    GradientBoosting(float[][] rows, double[] wanted, int count, int depth, double rate) {
        this.depth = depth;
        this.rate = rate;
        cuts = new float[rows[0].length][];
        byte[][] binned = new byte[cuts.length][];
        for (int feature = 0; feature < cuts.length; feature++) {
            cuts[feature] = cuts(rows, feature);
            binned[feature] = new byte[rows.length];
            for (int row = 0; row < rows.length; row++) {
                binned[feature][row] = (byte) bin(feature, rows[row]);
            }
        }
        base = Math.round(Arrays.stream(wanted).average().orElse(0) * 1e4) / 1e4;
        double[] rest = Arrays.stream(wanted).map(value -> value - base).toArray();
        Random random = new Random(1);
        for (int i = 0; i < count; i++) {
            trees.add(fit(binned, rest, random));
        }
    }

    /** Thresholds that part the values into bins of about as many rows each. */
    private static float[] cuts(float[][] rows, int feature) {
        float[] sorted = new float[rows.length];
        for (int row = 0; row < rows.length; row++) {
            sorted[row] = rows[row][feature];
        }
        Arrays.sort(sorted);
        TreeSet<Float> cuts = new TreeSet<>();
        for (int bin = 1; bin < BINS; bin++) {
            int at = (int) ((long) bin * rows.length / BINS);
            float value = sorted[at];
            while (at > 0 && sorted[at - 1] == value) {
                at--;
            }
            if (at > 0) {
                cuts.add(Math.round((value + sorted[at - 1]) / 2 * 1e4f) / 1e4f);
            }
        }
        float[] result = new float[cuts.size()];
        int filled = 0;
        for (float cut : cuts) {
            result[filled++] = cut;
        }
        return result;
    }

    private int bin(int feature, float[] row) {
        int bin = 0;
        while (bin < cuts[feature].length && row[feature] >= cuts[feature][bin]) {
            bin++;
        }
        return bin;
    }

    private Tree fit(byte[][] binned, double[] rest, Random random) {
        boolean[] seen = drawn(rest.length, ROWS_SEEN, random);
        boolean[] asked = drawn(binned.length, FEATURES_SEEN, random);
        int splits = (1 << depth) - 1;
        int[] features = new int[splits];
        int[] bins = new int[splits];
        Arrays.fill(features, NONE);
        int[] nodes = new int[rest.length];
        for (int level = 0; level < depth; level++) {
            int first = (1 << level) - 1;
            double[] gains = new double[1 << level];
            for (int feature = 0; feature < binned.length; feature++) {
                if (asked[feature]) {
                    Histogram histogram = new Histogram(gains.length, cuts[feature].length + 1);
                    for (int row = 0; row < rest.length; row++) {
                        if (seen[row]) {
                            histogram.add(nodes[row] - first, binned[feature][row], rest[row]);
                        }
                    }
                    for (int node = 0; node < gains.length; node++) {
                        int bin = histogram.bestSplit(node, gains);
                        if (bin != NONE) {
                            features[first + node] = feature;
                            bins[first + node] = bin;
                        }
                    }
                }
            }
            for (int row = 0; row < nodes.length; row++) {
                int node = nodes[row];
                boolean right = features[node] != NONE && binned[features[node]][row] > bins[node];
                nodes[row] = 2 * node + (right ? 2 : 1);
            }
        }
        return leaves(features, bins, nodes, seen, rest);
    }

    private Tree leaves(int[] features, int[] bins, int[] nodes, boolean[] seen, double[] rest) {
        double[] sums = new double[features.length + 1];
        int[] counts = new int[sums.length];
        for (int row = 0; row < rest.length; row++) {
            if (seen[row]) {
                sums[nodes[row] - features.length] += rest[row];
                counts[nodes[row] - features.length]++;
            }
        }
        for (int leaf = 0; leaf < sums.length; leaf++) {
            sums[leaf] = Math.round(rate * sums[leaf] / (counts[leaf] + SHRINKAGE) * 1e4) / 1e4;
        }
        for (int row = 0; row < rest.length; row++) {
            rest[row] -= sums[nodes[row] - features.length];
        }
        return new Tree(features, bins, sums);
    }

    private static boolean[] drawn(int size, double share, Random random) {
        boolean[] drawn = new boolean[size];
        for (int i = 0; i < size; i++) {
            drawn[i] = random.nextDouble() < share;
        }
        return drawn;
    }

    /** What the trees say of a row. */
    double value(float[] row) {
        double sum = base;
        for (Tree tree : trees) {
            int node = 0;
            for (int level = 0; level < depth; level++) {
                int feature = tree.features[node];
                boolean right = feature != NONE && row[feature] >= cuts[feature][tree.bins[node]];
                node = 2 * node + (right ? 2 : 1);
            }
            sum += tree.leaves[node - tree.features.length];
        }
        return sum;
    }

    double base() {
        return base;
    }

    /** The trees as lines of the file that the engine reads, their leaves as a share. */
    List<String> lines(double share) {
        List<String> lines = new ArrayList<>();
        for (Tree tree : trees) {
            StringJoiner line = new StringJoiner("\t").add("tree").add(Integer.toString(depth));
            for (int i = 0; i < tree.features.length; i++) {
                int feature = tree.features[i];
                line.add(feature == NONE ? "-" : feature + ":" + decimal(cuts[feature][tree.bins[i]]));
            }
            for (double leaf : tree.leaves) {
                line.add(decimal(share * leaf));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** A number with at most four decimals. */
    static String decimal(double value) {
        String written = String.format(Locale.ROOT, "%.4f", value).replaceFirst("\\.?0+$", "");
        return written.equals("-0") ? "0" : written;
    }

    /** Of each node and bin, how many rows are there and the sum of what is left of them. */
    private static final class Histogram {
        private final int bins;
        private final double[] sums;
        private final int[] counts;

        Histogram(int nodes, int bins) {
            this.bins = bins;
            sums = new double[nodes * bins];
            counts = new int[nodes * bins];
        }

        void add(int node, int bin, double value) {
            sums[node * bins + bin] += value;
            counts[node * bins + bin]++;
        }

        /** The last bin of the left side of the best split, if it gains more than is known; writes what it gains. */
        int bestSplit(int node, double[] gains) {
            double sum = 0;
            int count = 0;
            for (int i = node * bins; i < (node + 1) * bins; i++) {
                sum += sums[i];
                count += counts[i];
            }
            int best = NONE;
            double left = 0;
            int rows = 0;
            for (int bin = 0; bin < bins - 1; bin++) {
                left += sums[node * bins + bin];
                rows += counts[node * bins + bin];
                if (rows >= LEAST_ROWS && count - rows >= LEAST_ROWS) {
                    double gain = square(left, rows) + square(sum - left, count - rows) - square(sum, count);
                    if (gain > gains[node] + 1e-9) {
                        gains[node] = gain;
                        best = bin;
                    }
                }
            }
            return best;
        }

        private static double square(double sum, int count) {
            return sum * sum / (count + SHRINKAGE);
        }
    }
}
