package io.github.muqabala.similarity;

import java.util.Arrays;

/**
 * A set of 64-bit shingle hashes, kept sorted so that two sets are compared by one merge.
 *
 * <p>Immutable. All measures are exact and lie in [0, 1]; each costs one pass over both sets, or, where one is over
 * {@value #GALLOP} times the other, a search of the larger for each member of the smaller (Bentley and Yao 1976, "An
 * almost optimal algorithm for unbounded searching").
 */
public final class ShingleSet {
    private static final int GALLOP = 32;

    private final long[] hashes;
    private final long sum;

    private ShingleSet(long[] hashes) {
        this.hashes = hashes;
        long total = 0;
        for (long hash : hashes) {
            total += hash;
        }
        sum = total;
    }

    /** The distinct values among {@code hashes}, which is left as it is; costs a sort, linear if they are well mixed. */
    public static ShingleSet of(long... hashes) {
        long[] sorted = HashSort.sorted(hashes);
        int distinct = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[distinct++] = sorted[i];
            }
        }
        return new ShingleSet(distinct == sorted.length ? sorted : Arrays.copyOf(sorted, distinct));
    }

    public int size() {
        return hashes.length;
    }

    /** Member {@code i} in ascending order. */
    public long member(int i) {
        return hashes[i];
    }

    /** The sum of the members, modulo 2<sup>64</sup>: a hash of the set as good as theirs. */
    public long sum() {
        return sum;
    }

    /** The members, ascending; the caller must not write to it. */
    long[] hashes() {
        return hashes;
    }

    /** How many members the two sets share. */
    public int intersectionSize(ShingleSet other) {
        long[] small = hashes.length <= other.hashes.length ? hashes : other.hashes;
        long[] large = small == hashes ? other.hashes : hashes;
        return small.length * (long) GALLOP < large.length ? gallop(small, large) : merge(small, large);
    }

    /** Shared members over all members of either (Jaccard 1901); 1 for two empty sets. */
    public double jaccard(ShingleSet other) {
        int shared = intersectionSize(other);
        int union = size() + other.size() - shared;
        return union == 0 ? 1 : (double) shared / union;
    }

    /** The share of this set's members that are in {@code other} too (Broder 1997); 1 for the empty set. */
    public double containmentIn(ShingleSet other) {
        return size() == 0 ? 1 : (double) intersectionSize(other) / size();
    }

    /** The larger of the two containments: shared members over the size of the smaller set; 1 if that is empty. */
    public double overlap(ShingleSet other) {
        return size() <= other.size() ? containmentIn(other) : other.containmentIn(this);
    }

    /** Steps on without a jump that the processor would have to guess. */
    private static int merge(long[] a, long[] b) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            long left = a[i];
            long right = b[j];
            shared += left == right ? 1 : 0;
            i += left <= right ? 1 : 0;
            j += right <= left ? 1 : 0;
        }
        return shared;
    }

    private static int gallop(long[] small, long[] large) {
        int shared = 0;
        int from = 0;
        for (long wanted : small) {
            int step = 1;
            int to = from;
            while (to < large.length && large[to] < wanted) {
                from = to + 1;
                to += step;
                step *= 2;
            }
            int found = Arrays.binarySearch(large, from, Math.min(to + 1, large.length), wanted);
            if (found >= 0) {
                shared++;
            }
            from = found >= 0 ? found + 1 : -found - 1;
        }
        return shared;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShingleSet set && sum == set.sum && Arrays.equals(hashes, set.hashes);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(sum);
    }

    @Override
    public String toString() {
        return "ShingleSet of " + hashes.length;
    }
}
