package io.github.muqabala.text;

import java.util.ArrayList;
import java.util.List;

/** Splits a text at its line breaks. */
public final class Lines {
    private Lines() {}

    /**
     * The lines that hold more than blanks, in reading order, without the blanks around them. Linear in the text's
     * length.
     */
    public static List<Span> of(String text) {
        List<Span> lines = new ArrayList<>();
        int first = -1;
        int end = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                first = first < 0 ? i : first;
                end = i + 1;
            } else if (first >= 0 && isBreak(c)) {
                lines.add(new Span(first, end));
                first = -1;
            }
        }
        if (first >= 0) {
            lines.add(new Span(first, end));
        }
        return lines;
    }

    /** Whether a line ends at {@code c}. */
    public static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Whether {@code c} is a blank of any width, or ends a line. */
    public static boolean isBlank(char c) {
        if (c <= ' ') {
            return Character.isWhitespace(c);
        }
        // No letter of Latin, Greek, Cyrillic, Hebrew, Arabic or Indic scripts needs looking up.
        boolean letter = c < '\u0085' || (c > '\u00A0' && c < '\u1680');
        return !letter && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085');
    }
}
