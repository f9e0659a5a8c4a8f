package io.github.muqabala.similarity;

import java.util.Arrays;

/** Sorts hashes in linear time: being as good as random, they tell by their uppermost bits where they will stand. */
final class HashSort {
    /** Fewer than this are sorted as fast by the library. */
    private static final int FEW = 48;

    private static final int MOST_BITS = 16;

    private HashSort() {}

    /**
     * A sorted copy: a bucket for every one or two values, in order, then what is out of place within buckets. Values
     * that are not well mixed take as long as the library's sort does.
     */
    static long[] sorted(long[] values) {
        if (values.length < FEW) {
            long[] sorted = values.clone();
            Arrays.sort(sorted);
            return sorted;
        }
        int bits = Math.min(MOST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(values.length));
        int shift = Long.SIZE - bits;
        int[] next = new int[(1 << bits) + 1];
        for (long value : values) {
            next[bucket(value, shift) + 1]++;
        }
        boolean even = true;
        for (int bucket = 1; bucket < next.length; bucket++) {
            even &= next[bucket] < FEW;
            next[bucket] += next[bucket - 1];
        }
        long[] sorted = new long[values.length];
        for (long value : values) {
            sorted[next[bucket(value, shift)]++] = value;
        }
        if (even) {
            insert(sorted);
        } else {
            Arrays.sort(sorted);
        }
        return sorted;
    }

    /** The uppermost bits, the sign turned so that negative values come first. */
    private static int bucket(long value, int shift) {
        return (int) ((value ^ Long.MIN_VALUE) >>> shift);
    }

    /** Sorts by insertion, which is fast where nothing is far from its place. */
    private static void insert(long[] values) {
        for (int i = 1; i < values.length; i++) {
            long value = values[i];
            int k = i;
            while (k > 0 && values[k - 1] > value) {
                values[k] = values[k - 1];
                k--;
            }
            values[k] = value;
        }
    }
}
