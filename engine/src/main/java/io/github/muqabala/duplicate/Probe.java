package io.github.muqabala.duplicate;

import io.github.muqabala.similarity.ShingleSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Looks up, for one set after the other, the sets of its size or more that may be similar, and counts what they share. */
final class Probe {
    private final List<ShingleSet> sets;
    private final JoinThresholds thresholds;
    private final Postings postings;
    /** For each set, the one for which it was a candidate last, plus one. */
    private final int[] seenFor;

    private final List<SimilarPair> pairs = new ArrayList<>();
    private long[] groups = new long[1_024];

    Probe(List<ShingleSet> sets, JoinThresholds thresholds, Postings postings) {
        this.sets = sets;
        this.thresholds = thresholds;
        this.postings = postings;
        seenFor = new int[sets.size()];
    }

    /** Finds the similar pairs of which one of the sets [first, end) is the smaller. */
    void run(int first, int end) {
        for (int set = first; set < end; set++) {
            probe(set);
        }
    }

    /** What all runs found, in no particular order. */
    List<SimilarPair> pairs() {
        return pairs;
    }

    private void probe(int set) {
        int size = sets.get(set).size();
        int prefix = size - thresholds.leastShared(size) + 1;
        int shared = sharedGroups(set, size);
        // Members that no other set has are the rarest; what is left of the prefix is taken from the others.
        int lookups = prefix - (size - shared);
        if (lookups <= 0) {
            return;
        }
        Arrays.sort(groups, 0, shared);
        for (int i = 0; i < Math.min(lookups, shared); i++) {
            int group = (int) groups[i];
            for (int k = 0; k < postings.size(group); k++) {
                int other = postings.set(group, k);
                if (seenFor[other] != set + 1 && isLarger(other, set, size)) {
                    seenFor[other] = set + 1;
                    verify(set, other);
                }
            }
        }
    }

    /** Collects the groups of a set's members, each with its size above it, and returns how many there are. */
    private int sharedGroups(int set, int size) {
        if (groups.length < size) {
            groups = new long[size + size / 2];
        }
        int shared = 0;
        for (int k = 0; k < size; k++) {
            int group = postings.group(set, k);
            if (group != Postings.NO_GROUP) {
                groups[shared++] = ((long) postings.size(group) << 32) | group;
            }
        }
        return shared;
    }

    /** Whether {@code other} comes after a set in the order of sizes, ties by number. */
    private boolean isLarger(int other, int set, int size) {
        int otherSize = sets.get(other).size();
        return otherSize > size || (otherSize == size && other > set);
    }

    private void verify(int set, int other) {
        ShingleSet first = sets.get(Math.min(set, other));
        ShingleSet second = sets.get(Math.max(set, other));
        SimilarPair pair = new SimilarPair(
                Math.min(set, other),
                Math.max(set, other),
                first.intersectionSize(second),
                first.size(),
                second.size());
        if (thresholds.reachedBy(pair)) {
            pairs.add(pair);
        }
    }
}
