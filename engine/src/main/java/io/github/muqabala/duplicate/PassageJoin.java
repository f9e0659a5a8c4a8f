package io.github.muqabala.duplicate;

import io.github.muqabala.parallel.Threads;
import io.github.muqabala.similarity.Shingler;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the runs of words that a collection's texts have in common with earlier ones.
 *
 * <p>Guarantee: of every run of {@code length} words or more that a text shares with an earlier one, each word is in a run
 * found, whose source is the earliest text that has the {@code length} words around it. So what a thousand texts share is
 * a thousand runs with one source and not half a million pairs. Unequal runs are taken for equal with a chance of
 * 2<sup>-64</sup> a pair.
 *
 * <p>Only around shared {@link Fingerprints} are all runs of {@code length} words hashed and sorted, which is exact; most
 * of most texts is not.
 */
public final class PassageJoin {
    private final List<int[]> texts;
    private final int length;
    private final int threads;
    /** For each text, where its candidates begin in the arrays below. */
    private final int[] start;
    /** For each candidate, the word at which it begins. */
    private final int[] position;
    /** For each candidate, the hash of its {@code length} words. */
    private final long[] hash;
    /** For each candidate, the first that is equal to it. */
    private final int[] first;

    private PassageJoin(List<int[]> texts, int length, int threads) {
        this.texts = texts;
        this.length = length;
        this.threads = threads;
        Fingerprints fingerprints = new Fingerprints(texts, length, threads);
        BitSet[] starts = new BitSet[texts.size()];
        Threads.run(threads, thread -> {
            for (int text = thread; text < starts.length; text += threads) {
                starts[text] = fingerprints.starts(text);
            }
            return thread;
        });
        start = new int[texts.size() + 1];
        for (int text = 0; text < starts.length; text++) {
            start[text + 1] = Math.addExact(start[text], starts[text].cardinality());
        }
        position = new int[start[starts.length]];
        hash = new long[position.length];
        first = new int[position.length];
        Threads.run(threads, thread -> {
            for (int text = thread; text < starts.length; text += threads) {
                fill(text, starts[text]);
            }
            return thread;
        });
        group();
    }

    /**
     * Joins a collection with itself. Takes 4 bytes a word beside the texts, and 30 for each word near a shared
     * fingerprint.
     *
     * @param texts each as 32 bits of its words' hashes, in the order in which they were published
     * @param length in words, at least 2
     * @return in the order of the texts and of the words in each
     */
    public static List<WordRun> join(List<int[]> texts, int length, int threads) {
        return new PassageJoin(texts, length, threads).runs();
    }

    private void fill(int text, BitSet starts) {
        if (starts.isEmpty()) {
            return;
        }
        long[] runs = Shingler.words(length).hashes(texts.get(text));
        int candidate = start[text];
        for (int i = starts.nextSetBit(0); i >= 0; i = starts.nextSetBit(i + 1)) {
            position[candidate] = i;
            hash[candidate++] = runs[i];
        }
    }

    /** Finds for each candidate the first that is equal to it, by sorting. */
    private void group() {
        long[] sorted = new long[hash.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = (hash[i] & ~Partitions.SET_MASK) | i;
        }
        new RadixSort().sort(sorted);
        int from = 0;
        for (int i = 0; i < sorted.length; i++) {
            if ((sorted[i] ^ sorted[from]) >>> Partitions.SET_BITS != 0) {
                from = i;
            }
            int candidate = (int) (sorted[i] & Partitions.SET_MASK);
            int k = from;
            // Those that agree in the sorted bits ascend, and nearly always agree in all.
            while (hash[(int) (sorted[k] & Partitions.SET_MASK)] != hash[candidate]) {
                k++;
            }
            first[candidate] = (int) (sorted[k] & Partitions.SET_MASK);
        }
    }

    private List<WordRun> runs() {
        List<WordRun> runs = new ArrayList<>();
        Threads.run(threads, thread -> {
                    List<WordRun> found = new ArrayList<>();
                    int from = (int) ((long) texts.size() * thread / threads);
                    int to = (int) ((long) texts.size() * (thread + 1) / threads);
                    for (int text = from; text < to; text++) {
                        collect(text, found);
                    }
                    return found;
                })
                .forEach(runs::addAll);
        return runs;
    }

    /** Chains the candidates of a text whose firsts follow one another in one earlier text. */
    private void collect(int text, List<WordRun> found) {
        int end;
        for (int i = start[text]; i < start[text + 1]; i = end) {
            end = i + 1;
            int source = textOf(first[i]);
            if (source == text) {
                continue;
            }
            int shift = position[first[i]] - position[i];
            while (end < start[text + 1]
                    && position[end] == position[end - 1] + 1
                    && position[first[end]] - position[end] == shift
                    && textOf(first[end]) == source) {
                end++;
            }
            found.add(new WordRun(
                    text, position[i], source, position[first[i]], position[end - 1] - position[i] + length));
        }
    }

    private int textOf(int candidate) {
        int low = 0;
        int high = texts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (start[middle] <= candidate) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
