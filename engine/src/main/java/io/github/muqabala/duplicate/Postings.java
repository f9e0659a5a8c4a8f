package io.github.muqabala.duplicate;

import io.github.muqabala.parallel.Threads;
import io.github.muqabala.similarity.ShingleSet;
import java.util.Arrays;
import java.util.List;

/**
 * For each member of each set, the later sets that have it too. Most members are in one set only, and are dropped at
 * once.
 *
 * <p>Members are told apart by 33 bits of their hashes and more. Two that agree in them are taken for one here; that
 * makes candidates which verification turns down, and loses none.
 */
final class Postings {
    /** Sets that share a member, ascending, one member after the other; the first of each is written as its complement. */
    private final int[] sets;
    /** For each set, where its members begin in {@link #later}. */
    private final int[] laterStart;
    /** For each member that a later set has too: how many have it, above where the first of them is in {@link #sets}. */
    private final long[] later;

    /**
     * Indexes a collection on some threads; takes 8 bytes a member, and up to 12 for each that another set has too.
     *
     * @throws ArithmeticException if there are more than 2<sup>31</sup> of the latter
     */
    Postings(List<ShingleSet> collection, int threads) {
        long[][] parts = Partitions.of(collection, threads);
        int[][] groups = new int[parts.length][];
        // Of each thread the parts are a stretch, so that what it writes of a set stands together.
        List<int[]> counts = Threads.run(threads, thread -> {
            int[] count = new int[collection.size()];
            RadixSort radixSort = new RadixSort();
            for (int part = first(parts, thread, threads); part < first(parts, thread + 1, threads); part++) {
                radixSort.sort(parts[part]);
                groups[part] = groups(parts[part], count);
                parts[part] = new long[0];
            }
            return count;
        });
        int[] start = new int[parts.length + 1];
        for (int part = 0; part < parts.length; part++) {
            start[part + 1] = Math.addExact(start[part], groups[part].length);
        }
        sets = new int[start[parts.length]];
        laterStart = new int[collection.size() + 1];
        later = new long[placesFromCounts(counts)];
        Threads.run(threads, thread -> {
            for (int part = first(parts, thread, threads); part < first(parts, thread + 1, threads); part++) {
                System.arraycopy(groups[part], 0, sets, start[part], groups[part].length);
                groups[part] = new int[0];
                enter(start[part], start[part + 1], counts.get(thread));
            }
            return thread;
        });
    }

    private static int first(long[][] parts, int thread, int threads) {
        return (int) ((long) parts.length * thread / threads);
    }

    /** The sets of each member that more than one has; adds to {@code count} how often each set is not the last. */
    private static int[] groups(long[] postings, int[] count) {
        int[] groups = new int[postings.length];
        int size = 0;
        int end;
        for (int i = 0; i < postings.length; i = end) {
            long member = postings[i] >>> Partitions.SET_BITS;
            end = i + 1;
            while (end < postings.length && postings[end] >>> Partitions.SET_BITS == member) {
                end++;
            }
            if (end == i + 1) {
                continue;
            }
            int first = size;
            for (int k = i; k < end - 1; k++) {
                int set = (int) (postings[k] & Partitions.SET_MASK);
                groups[size++] = set;
                count[set]++;
            }
            groups[size++] = (int) (postings[end - 1] & Partitions.SET_MASK);
            groups[first] = ~groups[first];
        }
        return Arrays.copyOf(groups, size);
    }

    /** Turns how many members each thread found of each set into where it shall write the first; returns their sum. */
    private int placesFromCounts(List<int[]> counts) {
        int next = 0;
        for (int set = 0; set + 1 < laterStart.length; set++) {
            laterStart[set] = next;
            for (int[] count : counts) {
                int found = count[set];
                count[set] = next;
                next += found;
            }
        }
        laterStart[laterStart.length - 1] = next;
        return next;
    }

    /** Notes the groups between two places with each of their sets but the last. */
    private void enter(int from, int to, int[] next) {
        int end;
        for (int group = from; group < to; group = end) {
            end = group + 1;
            while (end < to && sets[end] >= 0) {
                end++;
            }
            for (int i = group; i < end - 1; i++) {
                later[next[set(i)]++] = ((long) (end - 1 - i) << Integer.SIZE) | (i + 1);
            }
        }
    }

    /** Where the members of a set begin that later sets have too; they end where those of the next begin. */
    int start(int set) {
        return laterStart[set];
    }

    /** How many later sets have the member at {@code i}. */
    int laterCount(int i) {
        return (int) (later[i] >>> Integer.SIZE);
    }

    /** The first place of the later sets that have the member at {@code i}, to be asked of {@link #set}. */
    int laterPlace(int i) {
        return (int) later[i];
    }

    /** The set at a place. */
    int set(int place) {
        return sets[place] < 0 ? ~sets[place] : sets[place];
    }
}
