package io.github.muqabala.alignment.retrieval;

import io.github.muqabala.text.Stemmer;

/**
 * What a word is found by: its stem, and each run of three and four letters of it, the edges of the word being letters
 * too. Runs of letters find what stems miss: other inflections, clitics, spellings of one name (McNamee and Mayfield,
 * "Character n-gram tokenization for European language text retrieval", 2004).
 *
 * <p>A run is its letters, 16 bits each, so that no two have one key; a stem is hashed. Not safe to share between threads.
 */
final class WordTerms {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 4;
    private static final char EDGE = ' ';

    private final Stemmer stemmer = new Stemmer();

    /**
     * The keys of a word's terms, those that it has twice twice.
     *
     * @param folded one word, not empty
     */
    long[] keys(String folded) {
        String word = EDGE + folded + EDGE;
        int runs = 0;
        for (int length = SHORTEST; length <= LONGEST; length++) {
            runs += Math.max(0, word.length() - length + 1);
        }
        long[] keys = new long[runs + 1];
        keys[0] = hash(stemmer.stem(folded));
        int next = 1;
        for (int length = SHORTEST; length <= LONGEST; length++) {
            for (int start = 0; start + length <= word.length(); start++) {
                keys[next++] = run(word, start, length);
            }
        }
        return keys;
    }

    private static long run(String word, int start, int length) {
        long key = 0;
        for (int i = start; i < start + length; i++) {
            key = (key << Character.SIZE) | word.charAt(i);
        }
        return key;
    }

    private static long hash(String stem) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < stem.length(); i++) {
            hash = (hash ^ stem.charAt(i)) * 0x9e3779b97f4a7c15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
