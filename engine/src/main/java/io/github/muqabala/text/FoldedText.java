package io.github.muqabala.text;

import java.util.Arrays;

/**
 * A text as its {@link Folding} writes it, with the way back: every folded character knows which stretch of the
 * original it stands for.
 *
 * <p>Immutable; takes 10 bytes a folded character.
 */
public final class FoldedText {
    private final String folded;
    private final int[] starts;
    private final int[] ends;

    private FoldedText(String folded, int[] starts, int[] ends) {
        this.folded = folded;
        this.starts = starts;
        this.ends = ends;
    }

    /** Folds a text; linear in its length. Half of a surrogate pair becomes U+FFFD. */
    public static FoldedText of(String original, Folding folding) {
        FoldingTable table = FoldingTable.of(folding);
        StringBuilder folded = new StringBuilder(original.length());
        int[] starts = new int[original.length()];
        int[] ends = new int[original.length()];
        char letter = 0;
        int next;
        for (int i = 0; i < original.length(); i = next) {
            int codePoint = original.codePointAt(i);
            next = i + Character.charCount(codePoint);
            char entry = table.entry(codePoint);
            int from = folded.length();
            if (entry >= FoldingTable.FIRST_LETTER) {
                folded.append(entry);
            } else {
                switch (entry) {
                    case FoldingTable.MARK -> {
                        char seat = codePoint == FoldingTable.HAMZA_ABOVE ? table.underHamza(letter) : 0;
                        if (seat != 0) {
                            folded.setCharAt(from - 1, seat);
                            letter = 0;
                        }
                        attach(ends, from - 1, next);
                    }
                    case FoldingTable.CONTROL -> {}
                    case FoldingTable.SURROGATE -> folded.append('\uFFFD');
                    case FoldingTable.MAPPED, FoldingTable.MAPPED_SEPARATOR -> folded.append(table.mapping(codePoint));
                    default -> folded.appendCodePoint(codePoint);
                }
            }
            if (folded.length() > from) {
                letter = Character.isBmpCodePoint(codePoint) ? entry : 0;
            }
            if (folded.length() > starts.length) {
                starts = Arrays.copyOf(starts, folded.length() + folded.length() / 2);
                ends = Arrays.copyOf(ends, starts.length);
            }
            Arrays.fill(starts, from, folded.length(), i);
            Arrays.fill(ends, from, folded.length(), next);
        }
        return new FoldedText(
                folded.toString(), Arrays.copyOf(starts, folded.length()), Arrays.copyOf(ends, folded.length()));
    }

    /** A mark belongs to the character before it, of which all units end together. */
    private static void attach(int[] ends, int last, int end) {
        if (last < 0) {
            return;
        }
        int characterEnd = ends[last];
        for (int i = last; i >= 0 && ends[i] == characterEnd; i--) {
            ends[i] = end;
        }
    }

    /** The folded characters. */
    public String folded() {
        return folded;
    }

    /** The first folded unit at or after {@code known} that stands for something at or after a place of the original. */
    int firstFrom(int place, int known) {
        int unit = known;
        while (unit < starts.length && starts[unit] < place) {
            unit++;
        }
        return unit;
    }

    /**
     * Where a stretch of the folded text comes from: from the beginning of the original character behind its first
     * unit to the end, marks included, of the one behind its last.
     *
     * @param span a stretch of {@link #folded()}, not empty
     * @throws IllegalArgumentException if the span is empty
     * @throws IndexOutOfBoundsException if the span reaches beyond the folded text
     */
    public Span original(Span span) {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("an empty span stands for nothing in the original");
        }
        return new Span(starts[span.start()], ends[span.end() - 1]);
    }
}
