package io.github.muqabala.lexicon;

import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.util.BitSet;

/**
 * How the first words of listed phrases end: what most words of a text are told by to begin none of them, whatever clitics
 * they have, for the price of a look at their last three letters.
 */
public final class Endings {
    private static final int LONGEST = 3;
    private static final int BITS = 16;
    private static final int MULTIPLIER = 0x9E3779B1;

    /** The last letters of words of one, of two, and of more. */
    private final BitSet[] endings = {new BitSet(1 << BITS), new BitSet(1 << BITS), new BitSet(1 << BITS)};

    /** Of no phrases yet. */
    public Endings() {}

    /** Adds a phrase. */
    public void add(String phrase) {
        Words words = Words.of(Text.of(phrase));
        int length = Math.min(LONGEST, words.length(0));
        endings[length - 1].set(ending(words, 0, length));
    }

    /** Whether a word may begin one of the phrases, with clitics before it or without; if not, it surely does not. */
    public boolean mayBegin(Words words, int word) {
        int length = words.length(word);
        return (length >= 3 && endings[2].get(ending(words, word, 3)))
                || (length >= 2 && endings[1].get(ending(words, word, 2)))
                || (length >= 1 && endings[0].get(ending(words, word, 1)));
    }

    private static int ending(Words words, int word, int length) {
        int hash = 0;
        for (int i = words.length(word) - length; i < words.length(word); i++) {
            hash = (hash * 31 + words.letter(word, i)) * MULTIPLIER;
        }
        return hash >>> (Integer.SIZE - BITS);
    }
}
