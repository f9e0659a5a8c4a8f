package io.github.muqabala.text;

import org.jspecify.annotations.Nullable;

/**
 * A text as it was read, with its words and its folded form, each made when it is first asked for.
 *
 * <p>The original is never changed; every offset in this library points into it. Safe to share between threads.
 */
public final class Text {
    private final String original;
    private final Folding folding;
    private volatile @Nullable Tokens tokens;
    private volatile @Nullable FoldedText folded;

    private Text(String original, Folding folding) {
        this.original = original;
        this.folding = folding;
    }

    /** A text under {@link Folding#STANDARD}. */
    public static Text of(String original) {
        return of(original, Folding.STANDARD);
    }

    public static Text of(String original, Folding folding) {
        return new Text(original, folding);
    }

    public String original() {
        return original;
    }

    public Folding folding() {
        return folding;
    }

    /** The words of the original. */
    public Tokens tokens() {
        Tokens result = tokens;
        if (result == null) {
            result = Tokens.of(original, folding);
            tokens = result;
        }
        return result;
    }

    /** The original as the folding writes it. */
    public FoldedText folded() {
        FoldedText result = folded;
        if (result == null) {
            result = FoldedText.of(original, folding);
            folded = result;
        }
        return result;
    }
}
