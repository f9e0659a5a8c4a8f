package io.github.muqabala.duplicate;

import io.github.muqabala.similarity.ShingleSet;
import java.util.List;

/**
 * Which sets each shingle is in, for the shingles that are in more than one: most are not, and are dropped at once.
 *
 * <p>Shingles are told apart by 33 bits of their hashes, so that a shingle and its set fit into one long and three passes
 * of a radix sort suffice. Two shingles that agree in them are taken for one here; that makes candidates which
 * verification turns down, and loses none.
 */
final class Postings {
    static final int NO_GROUP = -1;

    private static final int SET_BITS = 31;
    private static final long SET_MASK = (1L << SET_BITS) - 1;

    /** For each set, where its members begin in {@link #groupOf}. */
    private final int[] memberStart;
    /** For each member of each set, the number of its group, or {@link #NO_GROUP}. */
    private final int[] groupOf;
    /** For each group, where its sets begin in {@link #sets}. */
    private final int[] groupStart;

    private final int[] sets;

    /**
     * Indexes a collection; takes 24 bytes a member while it is made.
     *
     * @throws ArithmeticException if there are more than 2<sup>31</sup> members in all
     */
    Postings(List<ShingleSet> collection) {
        memberStart = new int[collection.size() + 1];
        for (int i = 0; i < collection.size(); i++) {
            memberStart[i + 1] = Math.addExact(memberStart[i], collection.get(i).size());
        }
        long[] postings = RadixSort.sort(unsorted(collection), SET_BITS);
        int groups = 0;
        int shared = 0;
        for (int i = 0; i < postings.length; i = end(postings, i)) {
            int length = end(postings, i) - i;
            groups += length > 1 ? 1 : 0;
            shared += length > 1 ? length : 0;
        }
        groupOf = new int[postings.length];
        groupStart = new int[groups + 1];
        sets = new int[shared];
        fill(postings);
    }

    private long[] unsorted(List<ShingleSet> collection) {
        long[] postings = new long[memberStart[collection.size()]];
        int next = 0;
        for (int i = 0; i < collection.size(); i++) {
            ShingleSet set = collection.get(i);
            for (int k = 0; k < set.size(); k++) {
                // With the sign turned, the members ascend as unsigned numbers too.
                postings[next++] = ((set.member(k) ^ Long.MIN_VALUE) & ~SET_MASK) | i;
            }
        }
        return postings;
    }

    /** Where the postings of the shingle at {@code start} end. */
    private static int end(long[] postings, int start) {
        int end = start + 1;
        while (end < postings.length && postings[end] >>> SET_BITS == postings[start] >>> SET_BITS) {
            end++;
        }
        return end;
    }

    private void fill(long[] postings) {
        int[] cursor = memberStart.clone();
        int group = 0;
        int shared = 0;
        int end;
        for (int i = 0; i < postings.length; i = end) {
            end = end(postings, i);
            boolean alone = end == i + 1;
            for (int k = i; k < end; k++) {
                // A set's own members ascend as the postings do, so each posting is the next member of its set.
                int set = (int) (postings[k] & SET_MASK);
                groupOf[cursor[set]++] = alone ? NO_GROUP : group;
                if (!alone) {
                    sets[shared++] = set;
                }
            }
            if (!alone) {
                groupStart[++group] = shared;
            }
        }
    }

    /** The group of member {@code k} of a set, or {@link #NO_GROUP} if no other set has it. */
    int group(int set, int k) {
        return groupOf[memberStart[set] + k];
    }

    /** How many postings a group has, at least 2. */
    int size(int group) {
        return groupStart[group + 1] - groupStart[group];
    }

    /** The number of the set of posting {@code i} of a group. */
    int set(int group, int i) {
        return sets[groupStart[group] + i];
    }
}
