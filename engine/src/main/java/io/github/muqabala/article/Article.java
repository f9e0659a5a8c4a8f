package io.github.muqabala.article;

import io.github.muqabala.article.metadata.Metadata;
import io.github.muqabala.text.Language;
import io.github.muqabala.text.Text;

/**
 * One article.
 *
 * @param source what a user calls it: the file's path as given, its number in a corpus, or a name of the caller's
 * @param text what it says
 * @param metadata what else is known of it
 */
public record Article(String source, Text text, Metadata metadata) {

    /** An article of which nothing is known but its text. */
    public Article(String source, Text text) {
        this(source, text, Metadata.NONE);
    }

    /**
     * Its title if it is known, else the first line that holds a letter or digit, without the blanks around it; the
     * source if no line does.
     */
    public String title() {
        String known = metadata.title();
        if (known != null) {
            return known;
        }
        if (text.tokens().size() == 0) {
            return source;
        }
        String original = text.original();
        int start = text.tokens().start(0);
        int end = start;
        while (start > 0 && !isLineBreak(original.charAt(start - 1))) {
            start--;
        }
        while (end < original.length() && !isLineBreak(original.charAt(end))) {
            end++;
        }
        return original.substring(start, end).strip();
    }

    public Language language() {
        return Language.of(text);
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
