package io.github.muqabala.similarity;

import io.github.muqabala.text.FoldedText;
import io.github.muqabala.text.Folding;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Tokens;

/**
 * Cuts a text into shingles: every run of {@code width} successive words or characters, hashed to 64 bits (Broder 1997,
 * "On the resemblance and containment of documents").
 *
 * <p>The hash of a run is a polynomial over the hashes of its parts, rolled in constant time a shingle and mixed at the
 * end. Equal runs have equal hashes; unequal ones differ but for a chance of 2<sup>-64</sup> a pair. Immutable.
 */
public final class Shingler {
    private static final long BASE = 0x9e3779b97f4a7c15L;

    private enum Unit {
        WORD,
        CHARACTER
    }

    private final Unit unit;
    private final int width;

    private Shingler(Unit unit, int width) {
        if (width < 1) {
            throw new IllegalArgumentException("a shingle has at least one part, not " + width);
        }
        this.unit = unit;
        this.width = width;
    }

    /** Shingles of {@code width} folded words; 3 suits near-duplicates. */
    public static Shingler words(int width) {
        return new Shingler(Unit.WORD, width);
    }

    /**
     * Shingles of {@code width} folded letters and digits, blanks and punctuation left out, for text whose word
     * boundaries cannot be trusted: words run together or cut in two change nothing.
     */
    public static Shingler characters(int width) {
        return new Shingler(Unit.CHARACTER, width);
    }

    public int width() {
        return width;
    }

    /** The distinct shingles of a text. */
    public ShingleSet shingle(Text text) {
        return ShingleSet.of(hashes(text));
    }

    /**
     * The hashes of the shingles in reading order, that at {@code i} beginning with part {@code i}. A text of fewer
     * parts than the width has one shingle, the whole of it; a text without parts has none.
     */
    public long[] hashes(Text text) {
        return roll(unit == Unit.WORD ? words(text.tokens()) : characters(text));
    }

    /**
     * The hashes of the shingles of a text that is kept as 32 bits of its words' hashes; they differ from those that the
     * text itself gives.
     */
    public long[] hashes(int... words) {
        long[] parts = new long[words.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = words[i];
        }
        return roll(parts);
    }

    private long[] roll(long[] parts) {
        if (parts.length == 0) {
            return parts;
        }
        int span = Math.min(width, parts.length);
        long[] shingles = new long[parts.length - span + 1];
        long outgoing = 1;
        long rolling = 0;
        for (int i = 0; i < span; i++) {
            rolling = rolling * BASE + parts[i];
            outgoing *= BASE;
        }
        shingles[0] = Mixer.mix(rolling);
        for (int i = span; i < parts.length; i++) {
            rolling = rolling * BASE + parts[i] - outgoing * parts[i - span];
            shingles[i - span + 1] = Mixer.mix(rolling);
        }
        return shingles;
    }

    private static long[] words(Tokens tokens) {
        long[] parts = new long[tokens.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = tokens.hash(i);
        }
        return parts;
    }

    private static long[] characters(Text text) {
        FoldedText folded = text.folded();
        // The folded text has the words of the original, and folding it again changes nothing.
        Tokens tokens = Tokens.of(folded.folded(), Folding.STANDARD);
        int count = 0;
        for (int i = 0; i < tokens.size(); i++) {
            count += tokens.end(i) - tokens.start(i);
        }
        long[] parts = new long[count];
        int next = 0;
        for (int i = 0; i < tokens.size(); i++) {
            for (int k = tokens.start(i); k < tokens.end(i); k++) {
                parts[next++] = Mixer.mix(folded.folded().charAt(k));
            }
        }
        return parts;
    }
}
