package io.github.muqabala.duplicate;

import java.util.Arrays;

/** Sorts longs whose uppermost bits are spread well, as those of hashes are. Keeps its memory from one call to the next. */
final class RadixSort {
    private static final int DIGIT = 11;
    private static final int BUCKETS = 1 << DIGIT;
    /** The lowest of the bits that are sorted by digits: two of them leave the order of nearly all values settled. */
    private static final int SETTLED = Long.SIZE - 2 * DIGIT;

    /** So few are sorted fastest by insertion. */
    private static final int FEW = 16;

    private final int[] next = new int[BUCKETS];
    private long[] spare = {};

    /**
     * Sorts as unsigned numbers: a pass for each of the two uppermost digits, the lesser first, then those that agree in
     * both among themselves.
     */
    void sort(long[] values) {
        if (spare.length < values.length) {
            spare = new long[values.length];
        }
        distribute(values, spare, values.length, SETTLED);
        distribute(spare, values, values.length, SETTLED + DIGIT);
        int end;
        for (int i = 0; i < values.length; i = end) {
            end = i + 1;
            while (end < values.length && values[end] >>> SETTLED == values[i] >>> SETTLED) {
                end++;
            }
            settle(values, i, end);
        }
    }

    /** Sorts values that agree in the sign, so that their order as signed numbers is the same. */
    private static void settle(long[] values, int from, int to) {
        if (to - from > FEW) {
            Arrays.sort(values, from, to);
            return;
        }
        for (int i = from + 1; i < to; i++) {
            long value = values[i];
            int k = i;
            while (k > from && values[k - 1] > value) {
                values[k] = values[k - 1];
                k--;
            }
            values[k] = value;
        }
    }

    private void distribute(long[] from, long[] to, int length, int shift) {
        Arrays.fill(next, 0);
        for (int i = 0; i < length; i++) {
            next[(int) (from[i] >>> shift) & (BUCKETS - 1)]++;
        }
        int position = 0;
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            int count = next[bucket];
            next[bucket] = position;
            position += count;
        }
        for (int i = 0; i < length; i++) {
            to[next[(int) (from[i] >>> shift) & (BUCKETS - 1)]++] = from[i];
        }
    }
}
