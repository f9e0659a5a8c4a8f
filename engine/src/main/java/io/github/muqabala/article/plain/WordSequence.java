package io.github.muqabala.article.plain;

import io.github.muqabala.text.Tokens;

/** The hashes of some words in a row, ordered by the first. */
final class WordSequence implements Comparable<WordSequence> {
    private final long[] words;

    /** The words from {@code from} to before {@code to}, at least one. */
    WordSequence(Tokens tokens, int from, int to) {
        words = new long[to - from];
        for (int i = from; i < to; i++) {
            words[i - from] = tokens.hash(i);
        }
    }

    long first() {
        return words[0];
    }

    int length() {
        return words.length;
    }

    /** Whether these words stand in a text from {@code from} on, before {@code to}. */
    boolean isAt(Tokens tokens, int from, int to) {
        if (words.length > to - from) {
            return false;
        }
        for (int k = 0; k < words.length; k++) {
            if (tokens.hash(from + k) != words[k]) {
                return false;
            }
        }
        return true;
    }

    /** The first of some sorted runs whose first word is at least {@code hash}. */
    static int first(WordSequence[] sorted, long hash) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle].words[0] < hash) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public int compareTo(WordSequence other) {
        return Long.compare(words[0], other.words[0]);
    }
}
