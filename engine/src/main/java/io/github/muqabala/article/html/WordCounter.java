package io.github.muqabala.article.html;

/** Counts words: maximal runs of letters and digits, and every two characters of a script that has no spaces. */
final class WordCounter {
    private boolean within;
    private int unspaced;
    private int words;

    /** Goes on with the next character. */
    void add(char c) {
        if (c >= '\u2e80' && isUnspaced(c)) {
            within = false;
            unspaced++;
        } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            words += within ? 0 : 1;
            within = true;
        } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
            within = false;
        }
    }

    int words() {
        return words + (unspaced + 1) / 2;
    }

    private static boolean isUnspaced(char c) {
        return (c >= '\u3040' && c <= '\u30ff') || (c >= '\u3400' && c <= '\u9fff') || (c >= '\uff66' && c <= '\uff9f');
    }
}
