package io.github.muqabala.article.html;

/** What a character is to a line, from a table, as every character of a page is asked. */
final class CharacterClass {
    /** Ends a word and leaves no mark, such as punctuation. */
    static final byte OTHER = 0;
    /** A letter, a digit, or half of a character of two. */
    static final byte LETTER = 1;
    /** A letter of a script that has no spaces between words. */
    static final byte UNSPACED = 2;
    /** Of no width, within a word: a mark above a letter. */
    static final byte MARK = 3;
    /** A blank of any width. */
    static final byte BLANK = 4;
    /** What nobody sees and no line needs, such as a place where a word may be broken. */
    static final byte INVISIBLE = 5;
    /** Ends a sentence or parts one. */
    static final byte STOP = 6;

    private static final byte[] CLASSES = new byte[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < CLASSES.length; c++) {
            CLASSES[c] = classify((char) c);
        }
    }

    private CharacterClass() {}

    static byte of(char c) {
        return CLASSES[c];
    }

    private static byte classify(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return BLANK;
        }
        if (c == '\u00ad' || c == '\u200b' || c == '\ufeff' || c == '\u2060') {
            return INVISIBLE;
        }
        if (Line.isStop(c)) {
            return STOP;
        }
        if (isUnspaced(c)) {
            return UNSPACED;
        }
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            return LETTER;
        }
        return Character.getType(c) == Character.NON_SPACING_MARK ? MARK : OTHER;
    }

    private static boolean isUnspaced(char c) {
        return (c >= '\u3040' && c <= '\u30ff') || (c >= '\u3400' && c <= '\u9fff') || (c >= '\uff66' && c <= '\uff9f');
    }
}
