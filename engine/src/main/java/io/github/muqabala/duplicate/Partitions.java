package io.github.muqabala.duplicate;

import io.github.muqabala.parallel.Threads;
import io.github.muqabala.similarity.ShingleSet;
import java.util.List;

/**
 * The members of all sets of a collection, dealt out by the uppermost bits of their hashes, so that each part can be
 * sorted in a processor's cache and by a thread of its own.
 *
 * <p>A member and its set are one long: the 33 bits of the hash that come after those of the part, then the set's number
 * in {@value #SET_BITS}. A part has its sets in order.
 */
final class Partitions {
    static final int SET_BITS = 31;
    static final long SET_MASK = (1L << SET_BITS) - 1;

    /** About a megabyte each: what a core's own cache holds, or nearly. */
    private static final int MEMBERS_IN_PART = 1 << 17;

    private static final int MOST_BITS = 12;

    private final List<ShingleSet> sets;
    private final int threads;
    private final int bits;

    private Partitions(List<ShingleSet> sets, int threads) {
        this.sets = sets;
        this.threads = threads;
        long members = sets.stream().mapToLong(ShingleSet::size).sum();
        bits = Math.min(MOST_BITS, Long.SIZE - Long.numberOfLeadingZeros(members / MEMBERS_IN_PART));
    }

    /** Deals a collection out; takes 8 bytes a member. */
    static long[][] of(List<ShingleSet> sets, int threads) {
        return new Partitions(sets, threads).deal();
    }

    private long[][] deal() {
        List<int[]> counts = Threads.run(threads, this::count);
        long[][] parts = new long[1 << bits][];
        for (int part = 0; part < parts.length; part++) {
            int size = 0;
            for (int[] count : counts) {
                int start = size;
                size = Math.addExact(size, count[part]);
                count[part] = start;
            }
            parts[part] = new long[size];
        }
        Threads.run(threads, thread -> deal(thread, counts.get(thread), parts));
        return parts;
    }

    /** How many members the sets of one thread have in each part. */
    private int[] count(int thread) {
        int[] count = new int[1 << bits];
        for (int i = first(thread); i < first(thread + 1); i++) {
            ShingleSet set = sets.get(i);
            for (int k = 0; k < set.size(); k++) {
                count[part(set.member(k), bits)]++;
            }
        }
        return count;
    }

    /** Writes the members of the sets of one thread, from its own places on. */
    private int[] deal(int thread, int[] next, long[][] parts) {
        for (int i = first(thread); i < first(thread + 1); i++) {
            ShingleSet set = sets.get(i);
            for (int k = 0; k < set.size(); k++) {
                long member = set.member(k);
                int part = part(member, bits);
                parts[part][next[part]++] = ((member << bits) & ~SET_MASK) | i;
            }
        }
        return next;
    }

    /** The first set of a thread: each has a stretch of the collection. */
    private int first(int thread) {
        return (int) ((long) sets.size() * thread / threads);
    }

    /** The number of the part of a member, where 2<sup>bits</sup> are made. */
    static int part(long member, int bits) {
        return bits == 0 ? 0 : (int) (member >>> (Long.SIZE - bits));
    }
}
