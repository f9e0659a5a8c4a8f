package io.github.muqabala.report.html;

import java.util.Locale;

/**
 * Text from outside as a page may show it: characters that would be invisible, refused by HTML or change the order of
 * what stands around them are named instead.
 */
final class VisibleText {
    private static final char CONTROL_PICTURES = '\u2400';
    private static final char DELETE = 0x7F;
    private static final char PICTURE_OF_DELETE = '\u2421';

    private VisibleText() {}

    static String of(String text) {
        return of(text, 0, text.length());
    }

    static String of(String text, int start, int end) {
        int i = start;
        while (i < end && isVisible(text, i, start, end)) {
            i++;
        }
        if (i == end) {
            return text.substring(start, end);
        }
        StringBuilder visible = new StringBuilder(end - start + 8).append(text, start, i);
        for (; i < end; i++) {
            char c = text.charAt(i);
            if (isVisible(text, i, start, end)) {
                visible.append(c);
            } else {
                visible.append(name(c));
            }
        }
        return visible.toString();
    }

    private static boolean isVisible(String text, int i, int start, int end) {
        char c = text.charAt(i);
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r';
        }
        if (Character.isSurrogate(c)) {
            return Character.isHighSurrogate(c)
                    ? i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1))
                    : i > start && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return !(c >= DELETE && c < 0xA0) && !reorders(c) && c < 0xFFFE;
    }

    /** Embeddings, overrides and isolates. The marks U+200E, U+200F and U+061C only set right what stands beside them. */
    private static boolean reorders(char c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static String name(char c) {
        if (c < ' ') {
            return String.valueOf((char) (CONTROL_PICTURES + c));
        }
        if (c == DELETE) {
            return String.valueOf(PICTURE_OF_DELETE);
        }
        return "[U+" + String.format(Locale.ROOT, "%04X", (int) c) + "]";
    }
}
