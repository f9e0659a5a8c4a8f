package io.github.muqabala.benchmarks.corpus;

import java.util.Arrays;

/** The runs of three successive words of an article, each packed into a long without loss: 21 bits a word. */
final class Shingles {
    private static final int WIDTH = 3;
    private static final int BITS = 21;

    private Shingles() {}

    /** The distinct shingles of a sequence of words, ascending. */
    static long[] of(int[] words) {
        long[] shingles = new long[Math.max(0, words.length - WIDTH + 1)];
        for (int i = 0; i < shingles.length; i++) {
            shingles[i] = ((long) words[i] << (2 * BITS)) | ((long) words[i + 1] << BITS) | words[i + 2];
        }
        Arrays.sort(shingles);
        int distinct = 0;
        for (int i = 0; i < shingles.length; i++) {
            if (i == 0 || shingles[i] != shingles[i - 1]) {
                shingles[distinct++] = shingles[i];
            }
        }
        return Arrays.copyOf(shingles, distinct);
    }
}
