package io.github.muqabala.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text as it was read, with its words and its folded form, each made when it is first asked for.
 *
 * <p>The original is never changed; every offset in this library points into it. Safe to share between threads.
 */
public final class Text {
    private final char[] chars;
    private final Folding folding;
    private volatile @Nullable String original;
    private volatile @Nullable Tokens tokens;
    private volatile @Nullable FoldedText folded;

    private Text(char[] chars, Folding folding) {
        this.chars = chars;
        this.folding = folding;
    }

    /** A text under {@link Folding#STANDARD}. */
    public static Text of(String original) {
        return of(original, Folding.STANDARD);
    }

    public static Text of(String original, Folding folding) {
        Text text = new Text(original.toCharArray(), folding);
        text.original = original;
        return text;
    }

    /** A copy of the first {@code length} of some characters, under {@link Folding#STANDARD}. */
    public static Text of(char[] chars, int length) {
        return new Text(Arrays.copyOf(chars, length), Folding.STANDARD);
    }

    public String original() {
        String result = original;
        if (result == null) {
            result = new String(chars);
            original = result;
        }
        return result;
    }

    public Folding folding() {
        return folding;
    }

    /** The words of the original. */
    public Tokens tokens() {
        Tokens result = tokens;
        if (result == null) {
            result = Tokenizer.tokenize(chars, FoldingTable.of(folding));
            tokens = result;
        }
        return result;
    }

    /** The original as the folding writes it. */
    public FoldedText folded() {
        FoldedText result = folded;
        if (result == null) {
            result = FoldedText.of(original(), folding);
            folded = result;
        }
        return result;
    }
}
