package io.github.muqabala.claim.quantity;

import io.github.muqabala.text.Words;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in digits of any script, and what its separators part.
 *
 * @param start where its first digit is, in UTF-16 code units
 * @param end where its last digit ends
 * @param value its number; null of digits that are none: a time of day, a telephone number, one in parts
 */
record DigitNumber(int start, int end, @Nullable BigDecimal value) {
    private static final int MOST_GROUPS = 7;
    private static final int MOST_DIGITS = 18;
    private static final int GROUP = 3;
    /** A word may have a conjunction, a particle and the article before its digits. */
    private static final int MOST_CLITICS = 4;

    /** The folded letters before the first digit of a word, if they can be clitics; -1 if it has no digits to begin with. */
    static int clitics(Words words, int word) {
        int length = words.length(word);
        for (int i = 0; i < length && i <= MOST_CLITICS; i++) {
            char c = words.letter(word, i);
            if (c >= '0' && c <= '9') {
                return i;
            }
            if (c != 'و' && c != 'ب' && c != 'ل' && c != 'ف' && c != 'ك' && c != 'ا') {
                return -1;
            }
        }
        return -1;
    }

    /** Reads the number that begins at a digit. Looks at no more than a hundred characters behind it but for digits. */
    static DigitNumber at(String text, int start, boolean arabic) {
        int[] ends = new int[MOST_GROUPS];
        char[] separators = new char[MOST_GROUPS];
        int groups = 0;
        int end = digits(text, start);
        ends[groups++] = end;
        while (groups < MOST_GROUPS && end + 1 < text.length() && isDigit(text.charAt(end + 1))) {
            char separator = separator(text.charAt(end));
            int next = digits(text, end + 1);
            if (separator == 0 || (separator == ' ' && (next - end - 1 != GROUP || ends[0] - start > GROUP))) {
                break;
            }
            separators[groups] = separator;
            ends[groups++] = next;
            end = next;
        }
        if (groups == MOST_GROUPS || isPartOfMore(text, start, end)) {
            return new DigitNumber(start, runEnd(text, end), null);
        }
        BigDecimal value = value(text, start, ends, separators, groups, arabic);
        return new DigitNumber(start, value == null ? runEnd(text, end) : end, value);
    }

    /** Whether a time, a date or a fraction goes on before or behind. */
    private static boolean isPartOfMore(String text, int start, int end) {
        boolean name = start > 0 && "/#@=_&".indexOf(text.charAt(start - 1)) >= 0;
        boolean before = name || (start > 1 && isJoint(text.charAt(start - 1)) && isDigit(text.charAt(start - 2)));
        boolean behind = end + 1 < text.length() && isJoint(text.charAt(end)) && isDigit(text.charAt(end + 1));
        return before || behind;
    }

    private static boolean isJoint(char c) {
        return c == ':' || c == '/' || c == '.' || c == ',' || c == '٫' || c == '٬' || c == '_' || c == '+';
    }

    /** Where digits end that joints and hyphens join to a place. */
    static int runEnd(String text, int from) {
        int end = from;
        while (end + 1 < text.length()
                && (isJoint(text.charAt(end)) || text.charAt(end) == '-')
                && isDigit(text.charAt(end + 1))) {
            end = digits(text, end + 1);
        }
        return end;
    }

    private static @Nullable BigDecimal value(
            String text, int start, int[] ends, char[] separators, int groups, boolean arabic) {
        int whole = wholeGroups(text, start, ends, separators, groups, arabic);
        if (whole == 0 || ends[groups - 1] - start > MOST_DIGITS + groups) {
            return null;
        }
        boolean zeros = ends[0] - start > 1 && Character.digit(text.charAt(start), 10) == 0;
        if (zeros) {
            return null;
        }
        StringBuilder written = new StringBuilder();
        int from = start;
        for (int group = 0; group < groups; group++) {
            if (group == whole) {
                written.append('.');
            }
            for (int i = from; i < ends[group]; i++) {
                written.append(Character.digit(text.charAt(i), 10));
            }
            from = ends[group] + 1;
        }
        return Numeral.plain(new BigDecimal(written.toString()));
    }

    /** How many groups stand before the decimal separator; 0 if the groups make no number. */
    private static int wholeGroups(String text, int start, int[] ends, char[] separators, int groups, boolean arabic) {
        if (groups == 1) {
            return 1;
        }
        char last = separators[groups - 1];
        boolean same = true;
        for (int group = 1; group < groups - 1; group++) {
            same &= separators[group] == separators[1];
        }
        boolean decimal;
        if (groups == 2) {
            decimal = isDecimal(text, start, ends, last, arabic);
        } else {
            decimal = last != separators[1];
        }
        if (!same || (decimal && (last == '٬' || last == ' '))) {
            return 0;
        }
        int whole = decimal ? groups - 1 : groups;
        int from = ends[0] + 1;
        boolean threes = ends[0] - start <= GROUP;
        boolean indian = ends[0] - start <= 2;
        for (int group = 1; group < whole; group++) {
            int length = ends[group] - from;
            threes &= length == GROUP;
            indian &= length == (group == whole - 1 ? GROUP : 2);
            from = ends[group] + 1;
        }
        return whole == 1 || threes || indian ? whole : 0;
    }

    /** Whether one separator between two groups is the decimal one. */
    private static boolean isDecimal(String text, int start, int[] ends, char separator, boolean arabic) {
        int whole = ends[0] - start;
        int rest = ends[1] - ends[0] - 1;
        boolean zero = whole == 1 && Character.digit(text.charAt(start), 10) == 0;
        return switch (separator) {
            case '٫' -> true;
            case '٬', ' ' -> false;
            case '.' -> zero || rest != GROUP || whole > GROUP || !arabic;
            default -> zero || rest != GROUP || whole > GROUP;
        };
    }

    /** A separator made one of ' ', ',', '.', '٫' and '٬'; 0 if it is none. */
    private static char separator(char c) {
        return switch (c) {
            case '.', ',', '٫', '٬', ' ' -> c;
            case '،' -> ',';
            case '\'', '’' -> '٬';
            case '\u00A0', '\u202F', '\u2009' -> ' ';
            default -> 0;
        };
    }

    static boolean isDigit(char c) {
        return c <= '9' ? c >= '0' : c >= '\u0660' && Character.isDigit(c);
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
