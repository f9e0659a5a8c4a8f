package io.github.muqabala.benchmarks.corpus;

import java.util.Arrays;

/**
 * A full inverted index of the shingles that occur in more than one article: nothing is filtered, sampled or hashed. The
 * others can be in no overlap.
 */
final class SharedShingles {
    /** For each article the groups of its shingles that another one has too. */
    private final int[][] groupsOf;
    /** For each group, where its articles begin in {@link #articles}. */
    private final int[] start;

    private final int[] articles;

    /**
     * Indexes a collection; takes 24 bytes a shingle beside the sets, most of it while it is made.
     *
     * @param sets the distinct shingles of each article, ascending
     */
    SharedShingles(long[][] sets) {
        long[] all = new long
                [Math.toIntExact(
                        Arrays.stream(sets).mapToLong(set -> set.length).sum())];
        int next = 0;
        for (long[] set : sets) {
            System.arraycopy(set, 0, all, next, set.length);
            next += set.length;
        }
        Arrays.parallelSort(all);
        long[] shared = repeated(all);
        groupsOf = Arrays.stream(sets)
                .parallel()
                .map(set -> Arrays.stream(set)
                        .mapToInt(shingle -> Arrays.binarySearch(shared, shingle))
                        .filter(group -> group >= 0)
                        .toArray())
                .toArray(int[][]::new);
        start = new int[shared.length + 1];
        for (int[] groups : groupsOf) {
            for (int group : groups) {
                start[group + 1]++;
            }
        }
        Arrays.parallelPrefix(start, Integer::sum);
        articles = new int[start[shared.length]];
        int[] cursor = start.clone();
        for (int article = 0; article < sets.length; article++) {
            for (int group : groupsOf[article]) {
                articles[cursor[group]++] = article;
            }
        }
    }

    /** The values that a sorted array holds more than once, one of each. */
    private static long[] repeated(long[] sorted) {
        int size = 0;
        long[] repeated = new long[sorted.length / 2];
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1] && (size == 0 || repeated[size - 1] != sorted[i])) {
                repeated[size++] = sorted[i];
            }
        }
        return Arrays.copyOf(repeated, size);
    }

    int[] groupsOf(int article) {
        return groupsOf[article];
    }

    /** Where the articles of a group begin for {@link #article}; they ascend. */
    int start(int group) {
        return start[group];
    }

    int article(int i) {
        return articles[i];
    }
}
