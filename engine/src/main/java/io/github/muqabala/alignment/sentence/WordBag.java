package io.github.muqabala.alignment.sentence;

import java.util.Arrays;

/** Different words, or whatever else has a hash, with what each weighs. */
final class WordBag {
    private final long[] keys;
    private final float[] weights;
    private final double sum;
    private final double norm;

    private WordBag(long[] keys, float[] weights) {
        this.keys = keys;
        this.weights = weights;
        double total = 0;
        double squares = 0;
        for (float weight : weights) {
            total += weight;
            squares += (double) weight * weight;
        }
        sum = total;
        norm = Math.sqrt(squares);
    }

    /** Of those keys that weigh something. */
    static WordBag of(long[] keys, float[] weights) {
        int[] order = new int[keys.length];
        int kept = 0;
        for (int i = 0; i < keys.length; i++) {
            if (weights[i] > 0) {
                order[kept++] = i;
            }
        }
        long[] sorted = new long[kept];
        for (int i = 0; i < kept; i++) {
            sorted[i] = keys[order[i]];
        }
        Arrays.sort(sorted);
        int different = 0;
        for (int i = 0; i < kept; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[different++] = sorted[i];
            }
        }
        long[] once = Arrays.copyOf(sorted, different);
        float[] weighed = new float[different];
        for (int i = 0; i < kept; i++) {
            weighed[Arrays.binarySearch(once, keys[order[i]])] = weights[order[i]];
        }
        return new WordBag(once, weighed);
    }

    int size() {
        return keys.length;
    }

    double weight() {
        return sum;
    }

    /** How many keys both have. */
    int shared(WordBag other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < keys.length && j < other.keys.length) {
            boolean same = keys[i] == other.keys[j];
            shared += same ? 1 : 0;
            boolean less = keys[i] < other.keys[j];
            i += same || less ? 1 : 0;
            j += less ? 0 : 1;
        }
        return shared;
    }

    /** What the keys weigh that both have. */
    double sharedWeight(WordBag other) {
        return sharedWeight(other, false);
    }

    private double sharedWeight(WordBag other, boolean squared) {
        double shared = 0;
        int i = 0;
        int j = 0;
        while (i < keys.length && j < other.keys.length) {
            boolean same = keys[i] == other.keys[j];
            if (same) {
                shared += squared ? (double) weights[i] * other.weights[j] : weights[i];
            }
            boolean less = keys[i] < other.keys[j];
            i += same || less ? 1 : 0;
            j += less ? 0 : 1;
        }
        return shared;
    }

    /** The share of the keys of either that both have (Jaccard, 1901); {@code none} if both are empty. */
    double jaccard(WordBag other, double none) {
        int shared = shared(other);
        int all = size() + other.size() - shared;
        return all == 0 ? none : (double) shared / all;
    }

    /** The cosine of the weights, from 0 to 1; 0 if either is empty. */
    double cosine(WordBag other) {
        double product = sharedWeight(other, true);
        return product == 0 ? 0 : product / (norm * other.norm);
    }
}
