package io.github.muqabala.text;

import java.util.Arrays;

/**
 * The words of a text in reading order, as primitive arrays: where each begins and ends in the original, and a 64-bit
 * hash of its folded letters. Equal words have equal hashes; unequal ones differ but for a chance of 2<sup>-64</sup> a
 * pair.
 *
 * <p>A word is a longest run of letters, digits and the marks on them. Punctuation, symbols and blanks stand between
 * words, so {@code 1.3} is two. In scripts that leave no blanks (Han, kana, Thai, Lao, Khmer, Myanmar) each letter is a
 * word. Marks and tatweel after a letter are inside its word's span.
 *
 * <p>Immutable. Costs 16 bytes a word.
 */
public final class Tokens {
    private final int[] starts;
    private final int[] ends;
    private final long[] hashes;
    private final int size;

    /** Takes the arrays over, of which the first {@code size} places are used. */
    Tokens(int[] starts, int[] ends, long[] hashes, int size) {
        this.starts = starts;
        this.ends = ends;
        this.hashes = hashes;
        this.size = size;
    }

    /** Splits a text into words; linear in its length. */
    public static Tokens of(String text, Folding folding) {
        return Tokenizer.tokenize(text.toCharArray(), FoldingTable.of(folding));
    }

    /** The hash that {@code word} has as a token, for looking words up; the hash of no letters if it holds none. */
    public static long hash(String word, Folding folding) {
        Tokens tokens = of(word, folding);
        if (tokens.size > 1) {
            throw new IllegalArgumentException("not one word: " + word);
        }
        return tokens.size == 1 ? tokens.hashes[0] : Tokenizer.finish(Tokenizer.SEED);
    }

    public int size() {
        return size;
    }

    /** Where token {@code i} begins, in UTF-16 code units of the original. */
    public int start(int i) {
        return starts[i];
    }

    /** Where token {@code i} ends, in UTF-16 code units of the original, exclusive. */
    public int end(int i) {
        return ends[i];
    }

    /** Hash of the folded letters of token {@code i}. */
    public long hash(int i) {
        return hashes[i];
    }

    /** The first token that begins at or after a place of the original; {@link #size()} if none does. */
    public int firstFrom(int place) {
        int found = Arrays.binarySearch(starts, 0, size, place);
        return found < 0 ? -found - 1 : found;
    }

    /** Where token {@code i} stands in the original. */
    public Span span(int i) {
        return new Span(starts[i], ends[i]);
    }

    /**
     * From the beginning of token {@code from} to the end of token {@code to - 1}.
     *
     * @throws IllegalArgumentException if {@code from >= to}
     */
    public Span span(int from, int to) {
        if (from >= to) {
            throw new IllegalArgumentException("no token in [" + from + ", " + to + ")");
        }
        return new Span(starts[from], ends[to - 1]);
    }
}
