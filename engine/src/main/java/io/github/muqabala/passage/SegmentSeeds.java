package io.github.muqabala.passage;

import java.util.Arrays;

/**
 * Finds the pairs of segments of two texts that say much the same, by the cosine of their weighted stems and the Dice
 * coefficient of their distinct ones (seeding as by Sanchez-Perez, Sidorov and Gelbukh, "A winning approach to text
 * alignment for text reuse detection at PAN 2014").
 *
 * <p>An inverted index adds up the products. A stem that over {@value #FREQUENT} segments of the right text have proposes
 * no pair; what such stems can add at most is known (Cauchy and Schwarz), and only where that could reach the threshold
 * is a pair multiplied out. So nothing is missed but pairs with frequent stems alone, and long texts stay near-linear.
 */
final class SegmentSeeds {
    private static final int FREQUENT = 256;
    /** Partners of one segment; more are a refrain, and a few of its places tell as much as all. */
    private static final int MOST_PARTNERS = 64;

    private final SegmentVectors left;
    private final SegmentVectors right;
    private final double leastCosine;
    private final double leastDice;

    /** For each stem, where its segments of the right text begin in {@link #segments}; frequent ones have none. */
    private final int[] postings;

    private final int[] segments;
    private final float[] values;
    /** For each segment of the right text, the length of its vector in frequent stems alone. */
    private final float[] frequentNorms;

    private long[] seeds = new long[64];
    private int size;

    private SegmentSeeds(SegmentVectors left, SegmentVectors right, int stems, double leastCosine, double leastDice) {
        this.left = left;
        this.right = right;
        this.leastCosine = leastCosine;
        this.leastDice = leastDice;
        int[] counts = new int[stems];
        int entries = right.first(right.size());
        for (int entry = 0; entry < entries; entry++) {
            counts[right.stem(entry)]++;
        }
        postings = new int[stems + 1];
        for (int stem = 0; stem < stems; stem++) {
            postings[stem + 1] = postings[stem] + (counts[stem] > FREQUENT ? 0 : counts[stem]);
        }
        segments = new int[postings[stems]];
        values = new float[postings[stems]];
        frequentNorms = new float[right.size()];
        int[] next = Arrays.copyOf(postings, stems);
        for (int j = 0; j < right.size(); j++) {
            double squares = 0;
            for (int entry = right.first(j); entry < right.first(j + 1); entry++) {
                int stem = right.stem(entry);
                float value = right.value(entry);
                if (counts[stem] > FREQUENT) {
                    squares += (double) value * value;
                } else {
                    segments[next[stem]] = j;
                    values[next[stem]++] = value;
                }
            }
            frequentNorms[j] = (float) Math.sqrt(squares);
        }
    }

    /**
     * The pairs, each as the left segment in the upper half and the right one in the lower half, ascending.
     *
     * @param stems one more than the greatest stem
     * @param leastCosine what the cosine must exceed
     * @param leastDice what the Dice coefficient must exceed
     */
    static long[] find(SegmentVectors left, SegmentVectors right, int stems, double leastCosine, double leastDice) {
        return new SegmentSeeds(left, right, stems, leastCosine, leastDice).find();
    }

    private long[] find() {
        float[] products = new float[right.size()];
        int[] touched = new int[right.size()];
        for (int i = 0; i < left.size(); i++) {
            double frequentSquares = 0;
            int candidates = 0;
            for (int entry = left.first(i); entry < left.first(i + 1); entry++) {
                int stem = left.stem(entry);
                float value = left.value(entry);
                int from = postings[stem];
                int to = postings[stem + 1];
                if (from == to) {
                    frequentSquares += (double) value * value;
                }
                for (int k = from; k < to; k++) {
                    int j = segments[k];
                    if (products[j] == 0) {
                        touched[candidates++] = j;
                    }
                    products[j] += value * values[k];
                }
            }
            int likely = likely(i, products, touched, candidates, Math.sqrt(frequentSquares));
            Arrays.sort(touched, 0, likely);
            addSeeds(i, touched, likely);
        }
        return Arrays.copyOf(seeds, size);
    }

    /** Moves the candidates that can reach the threshold to the front and counts them; clears all products. */
    private int likely(int i, float[] products, int[] candidates, int count, double frequentNorm) {
        int likely = 0;
        for (int c = 0; c < count; c++) {
            int j = candidates[c];
            double most = products[j] + frequentNorm * frequentNorms[j];
            products[j] = 0;
            if (most > leastCosine * left.norm(i) * right.norm(j)) {
                candidates[likely++] = j;
            }
        }
        return likely;
    }

    private void addSeeds(int i, int[] candidates, int count) {
        int partners = 0;
        for (int c = 0; c < count && partners < MOST_PARTNERS; c++) {
            int j = candidates[c];
            if (isSeed(i, j, leastCosine * left.norm(i) * right.norm(j))) {
                if (size == seeds.length) {
                    seeds = Arrays.copyOf(seeds, 2 * size);
                }
                seeds[size++] = ((long) i << Integer.SIZE) | j;
                partners++;
            }
        }
    }

    private boolean isSeed(int i, int j, double leastProduct) {
        int a = left.first(i);
        int b = right.first(j);
        double product = 0;
        int common = 0;
        while (a < left.first(i + 1) && b < right.first(j + 1)) {
            int order = Integer.compare(left.stem(a), right.stem(b));
            if (order == 0) {
                product += left.value(a++) * right.value(b++);
                common++;
            } else if (order < 0) {
                a++;
            } else {
                b++;
            }
        }
        double dice = 2.0 * common / (left.stems(i) + right.stems(j));
        return product > leastProduct && dice > leastDice;
    }
}
