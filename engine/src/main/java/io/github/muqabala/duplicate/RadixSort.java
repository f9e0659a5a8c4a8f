package io.github.muqabala.duplicate;

/** Sorts longs by their upper bits in linear time, keeping the order of those that agree in them. */
final class RadixSort {
    private static final int DIGIT = 11;
    private static final int BUCKETS = 1 << DIGIT;

    private RadixSort() {}

    /**
     * Sorts by the bits from {@code lowest} up, taken as an unsigned number: least significant digit first, a pass for
     * each 11 bits.
     *
     * @return the sorted values, either in {@code values} or in another array of its length; both are used
     */
    static long[] sort(long[] values, int lowest) {
        long[] from = values;
        long[] to = new long[values.length];
        for (int shift = lowest; shift < Long.SIZE; shift += DIGIT) {
            int[] next = new int[BUCKETS];
            for (long value : from) {
                next[(int) (value >>> shift) & (BUCKETS - 1)]++;
            }
            int position = 0;
            for (int bucket = 0; bucket < BUCKETS; bucket++) {
                int count = next[bucket];
                next[bucket] = position;
                position += count;
            }
            for (long value : from) {
                to[next[(int) (value >>> shift) & (BUCKETS - 1)]++] = value;
            }
            long[] sorted = to;
            to = from;
            from = sorted;
        }
        return from;
    }
}
