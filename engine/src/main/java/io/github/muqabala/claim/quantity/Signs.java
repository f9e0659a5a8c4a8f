package io.github.muqabala.claim.quantity;

import io.github.muqabala.claim.quantity.Quantity.Measure;
import org.jspecify.annotations.Nullable;

/** Signs of units before and behind digits: {@code $35}, {@code 22 ٪}. */
final class Signs {
    private Signs() {}

    /** Where the sign before a number stands; -1 if there is none. */
    static int before(String text, int start) {
        int place = start - 1;
        boolean blank = place > 0 && isBlank(text.charAt(place));
        if (blank) {
            place--;
        }
        Unit unit = place < 0 ? null : Units.sign(text.charAt(place));
        if (unit == null) {
            return -1;
        }
        // A sign of money stands before its number; another belongs to the one before it if there is one.
        boolean others = unit.measure() == Measure.PERCENT
                && (blank || (place > 0 && !isBlank(text.charAt(place - 1)) && text.charAt(place - 1) != '('));
        boolean previous = blank && place > 0 && DigitNumber.isDigit(text.charAt(place - 1));
        return others || previous ? -1 : place;
    }

    /** Where the sign behind a number stands; -1 if there is none. */
    static int behind(String text, int end) {
        int place = end < text.length() && isBlank(text.charAt(end)) ? end + 1 : end;
        Unit unit = place < text.length() ? Units.sign(text.charAt(place)) : null;
        boolean next = place + 1 < text.length() && DigitNumber.isDigit(text.charAt(place + 1)) && place > end;
        return unit == null || next ? -1 : place;
    }

    static @Nullable Unit unit(String text, int place) {
        return place < 0 ? null : Units.sign(text.charAt(place));
    }

    /** Whether a minus stands before a number. */
    static boolean isNegative(String text, int start) {
        return start > 0
                && (text.charAt(start - 1) == '-' || text.charAt(start - 1) == '−')
                && (start == 1 || isBlank(text.charAt(start - 2)));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F';
    }
}
