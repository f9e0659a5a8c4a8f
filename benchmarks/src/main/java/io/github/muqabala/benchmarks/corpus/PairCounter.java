package io.github.muqabala.benchmarks.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Counts what every two articles of a collection share, by adding up over all the shingles of each article. Quadratic in
 * the articles that have a shingle in common, and exact.
 */
final class PairCounter {
    /** How many articles share one array of counters. */
    private static final int BLOCK = 500;

    private final long[][] sets;
    private final SharedShingles shingles;

    private PairCounter(long[][] sets) {
        this.sets = sets;
        this.shingles = new SharedShingles(sets);
    }

    /**
     * All pairs that truth lists, in the order of their right articles, on all processors.
     *
     * @param sets the distinct shingles of each article, ascending
     */
    static List<TruthPair> count(long[][] sets) {
        PairCounter counter = new PairCounter(sets);
        return IntStream.range(0, (sets.length + BLOCK - 1) / BLOCK)
                .parallel()
                .boxed()
                .flatMap(block -> counter.block(block * BLOCK, Math.min(sets.length, (block + 1) * BLOCK)))
                .toList();
    }

    /** The pairs of which one of the articles [first, end) is the later. */
    private Stream<TruthPair> block(int first, int end) {
        int[] shared = new int[end];
        int[] touched = new int[end];
        List<TruthPair> pairs = new ArrayList<>();
        for (int right = first; right < end; right++) {
            int others = overlaps(right, shared, touched);
            for (int i = 0; i < others; i++) {
                int left = touched[i];
                int smaller = Math.min(sets[left].length, sets[right].length);
                // Whatever reaches a threshold shares half of the smaller set; no object for the many that do not.
                if (2 * shared[left] >= smaller) {
                    TruthPair pair = new TruthPair(left, right, shared[left], sets[left].length, sets[right].length);
                    if (pair.reaches(TruthPair.LEAST_JACCARD, TruthPair.LEAST_CONTAINMENT)) {
                        pairs.add(pair);
                    }
                }
                shared[left] = 0;
            }
        }
        return pairs.stream();
    }

    /** Counts into {@code shared}, lists in {@code touched} the earlier articles counted, and returns how many. */
    private int overlaps(int right, int[] shared, int[] touched) {
        int others = 0;
        for (int group : shingles.groupsOf(right)) {
            int left;
            for (int i = shingles.start(group); (left = shingles.article(i)) < right; i++) {
                if (shared[left]++ == 0) {
                    touched[others++] = left;
                }
            }
        }
        return others;
    }
}
