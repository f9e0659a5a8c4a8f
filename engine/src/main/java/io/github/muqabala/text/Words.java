package io.github.muqabala.text;

/**
 * The words of a text with their folded letters, for rules that look into words: which begin with a clitic, which belong to a
 * list. The words are those of {@link Tokens}.
 *
 * <p>Immutable. Costs two bytes a folded character and eight bytes a word above what the text has already.
 */
public final class Words {
    private final String original;
    private final Tokens tokens;
    private final FoldedText folded;
    /** Where in the folded text the letters of each word begin and end. */
    private final int[] from;

    private final int[] to;

    private Words(Text text) {
        original = text.original();
        tokens = text.tokens();
        folded = text.folded();
        from = new int[tokens.size()];
        to = new int[tokens.size()];
        int letter = 0;
        for (int word = 0; word < from.length; word++) {
            letter = folded.firstFrom(tokens.start(word), letter);
            from[word] = letter;
            letter = folded.firstFrom(tokens.end(word), letter);
            to[word] = letter;
        }
    }

    /** The words of a text; linear in its length. */
    public static Words of(Text text) {
        return new Words(text);
    }

    /** The text as it was read. */
    public String original() {
        return original;
    }

    public int size() {
        return from.length;
    }

    /** Where a word begins, in UTF-16 code units of the original. */
    public int start(int word) {
        return tokens.start(word);
    }

    /** Where a word ends, in UTF-16 code units of the original, exclusive. */
    public int end(int word) {
        return tokens.end(word);
    }

    /** Where a word stands in the original. */
    public Span span(int word) {
        return tokens.span(word);
    }

    /**
     * From the beginning of word {@code first} to the end of word {@code end - 1}.
     *
     * @throws IllegalArgumentException if {@code first >= end}
     */
    public Span span(int first, int end) {
        return tokens.span(first, end);
    }

    /** The first word that begins at or after a place of the original; {@link #size()} if none does. */
    public int firstFrom(int place) {
        return tokens.firstFrom(place);
    }

    /** The word that a place of the original is in, or the next where it is in none; {@link #size()} after the last. */
    public int at(int place) {
        int word = firstFrom(place);
        return word > 0 && end(word - 1) > place ? word - 1 : word;
    }

    /** How many folded letters a word has, in UTF-16 code units. */
    public int length(int word) {
        return to[word] - from[word];
    }

    /** A folded letter of a word. */
    public char letter(int word, int index) {
        return folded.folded().charAt(from[word] + index);
    }

    /** The folded letters of a word; made at each call. */
    public String folded(int word) {
        return folded.folded().substring(from[word], to[word]);
    }

    /** Where a folded letter of a word begins in the original: where a word begins without its clitics, for one. */
    public int start(int word, int letter) {
        return folded.original(new Span(from[word] + letter, from[word] + letter + 1))
                .start();
    }

    /** Whether nothing but blanks, hyphens and full stops without a blank part a word from the one before it. */
    public boolean adjoins(int word) {
        if (word == 0) {
            return false;
        }
        for (int i = tokens.end(word - 1); i < tokens.start(word); i++) {
            char c = original.charAt(i);
            boolean blank = Lines.isBlank(c) && !Lines.isBreak(c);
            boolean joint = c == '-' || c == '\u2011' || c == '.' || Character.getType(c) == Character.FORMAT;
            if (!blank && !joint) {
                return false;
            }
            if (c == '.' && i + 1 < tokens.start(word)) {
                return false;
            }
        }
        return true;
    }
}
