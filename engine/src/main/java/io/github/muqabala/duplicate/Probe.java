package io.github.muqabala.duplicate;

import io.github.muqabala.similarity.ShingleSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Looks up, for one set after the other, the later sets that may be similar, and counts what they share. */
final class Probe {
    /** Members are told by how many later sets have them: up to this number exactly, over it by powers of two. */
    private static final int EXACT = 96;

    private final List<ShingleSet> sets;
    private final JoinThresholds thresholds;
    private final Postings postings;
    /** For each set, the one for which it was a candidate last, plus one. */
    private final int[] seenFor;

    private final int[] rarities = new int[EXACT + Integer.SIZE];
    private final List<SimilarPair> pairs = new ArrayList<>();

    /** Probes a collection whose sets ascend in size. */
    Probe(List<ShingleSet> sets, JoinThresholds thresholds, Postings postings) {
        this.sets = sets;
        this.thresholds = thresholds;
        this.postings = postings;
        seenFor = new int[sets.size()];
    }

    /** Finds the similar pairs whose earlier set is one of [first, end). */
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
        int start = postings.start(set);
        int end = postings.start(set + 1);
        // Members that no later set has are the rarest; what is left of the prefix is taken from the others.
        int lookups = Math.min(end - start, prefix - (size - (end - start)));
        if (lookups <= 0) {
            return;
        }
        int commonest = commonest(start, end, lookups);
        int left = lookups;
        for (int i = start; i < end; i++) {
            int rarity = rarity(postings.laterCount(i));
            if (rarity < commonest) {
                left--;
                lookUp(set, i);
            }
        }
        for (int i = start; left > 0; i++) {
            if (rarity(postings.laterCount(i)) == commonest) {
                left--;
                lookUp(set, i);
            }
        }
    }

    /** The rarity of the last of the rarest {@code lookups} members. */
    private int commonest(int start, int end, int lookups) {
        Arrays.fill(rarities, 0);
        for (int i = start; i < end; i++) {
            rarities[rarity(postings.laterCount(i))]++;
        }
        int rarity = 0;
        for (int taken = rarities[0]; taken < lookups; taken += rarities[rarity]) {
            rarity++;
        }
        return rarity;
    }

    private static int rarity(int count) {
        return count < EXACT ? count : EXACT + Integer.SIZE - 1 - Integer.numberOfLeadingZeros(count);
    }

    private void lookUp(int set, int member) {
        int from = postings.laterPlace(member);
        int to = from + postings.laterCount(member);
        for (int place = from; place < to; place++) {
            int other = postings.set(place);
            // A set follows itself where two of its members are taken for one.
            if (seenFor[other] != set + 1 && other != set) {
                seenFor[other] = set + 1;
                thresholds.verify(sets, set, other).ifPresent(pairs::add);
            }
        }
    }
}
