package io.github.muqabala.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** How many columns of a terminal a text takes: none for marks and controls, two for wide letters (UAX #11). */
final class DisplayWidth {
    /** No code point before the Hangul Jamo is wide, and most text has none after; so ICU is seldom loaded. */
    private static final int FIRST_WIDE = 0x1100;

    private DisplayWidth() {}

    static int of(String text) {
        int width = 0;
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            width += of(codePoint);
        }
        return width;
    }

    private static int of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int codePoint) {
        // General punctuation (U+2000 to U+206F) is common in news and never wide.
        if (codePoint < FIRST_WIDE || (codePoint >= 0x2000 && codePoint <= 0x206F)) {
            return false;
        }
        int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
    }
}
