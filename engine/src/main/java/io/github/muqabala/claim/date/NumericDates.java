package io.github.muqabala.claim.date;

import io.github.muqabala.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads dates that are all digits: {@code 2023-05-18}, {@code 18/5/2023}, {@code 2011-2014}. */
final class NumericDates {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int FIRST_HIJRI = 1300;
    private static final int LAST_HIJRI = 1500;

    private final Words words;
    private final String text;
    /** Behind the number that was read last. */
    private int at;

    NumericDates(Words words) {
        this.words = words;
        text = words.original();
    }

    static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    static boolean isHijriYear(int number) {
        return number >= FIRST_HIJRI && number <= LAST_HIJRI;
    }

    /** The date that begins at a digit of a word; null if none does. */
    @Nullable
    Found at(int word, int start) {
        at = start;
        int first = number();
        int digits = at - start;
        if (digits > 4) {
            return null;
        }
        char separator = separator();
        int second = separator == 0 ? -1 : number();
        if (second < 0) {
            return null;
        }
        int behindSecond = at;
        if (digits == 4 && isYear(first) && isYear(second) && second > first && isEnd()) {
            Days days = Days.year(first).to(Days.year(second));
            return days == null ? null : found(word, start, days);
        }
        if (separator() != separator) {
            at = behindSecond;
            return null;
        }
        int thirdStart = at;
        int third = number();
        if (third < 0 || !isEnd()) {
            return null;
        }
        Days days = digits == 4
                ? day(first, second, third)
                : at - thirdStart == 4
                        ? dayFirst(third, second, first)
                        : at - thirdStart == 2 && separator == '/' ? dayFirst(2000 + third, second, first) : null;
        return days == null ? null : found(word, start, days);
    }

    private static @Nullable Days dayFirst(int year, int month, int day) {
        Days days = day(year, month, day);
        return days == null ? day(year, day, month) : days;
    }

    private static @Nullable Days day(int year, int month, int day) {
        if (isHijriYear(year)) {
            return Days.hijri(year, month, day);
        }
        return year < 1500 ? null : Days.day(year, month, day);
    }

    private Found found(int word, int start, Days days) {
        int end = Math.max(word + 1, words.firstFrom(at));
        return Found.of(word, start, end, at, days);
    }

    /** A number of at most four digits; -1 if there is none. */
    private int number() {
        int number = 0;
        int from = at;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            if (at - from == 4) {
                return -1;
            }
            number = 10 * number + Character.digit(text.charAt(at++), 10);
        }
        return at == from ? -1 : number;
    }

    /** A separator with at most a blank on each side; 0 if there is none. */
    private char separator() {
        int place = at;
        boolean blank = place < text.length() && text.charAt(place) == ' ';
        if (blank) {
            place++;
        }
        if (place >= text.length()) {
            return 0;
        }
        char c = text.charAt(place);
        char separator = c == '–' || c == '‑' ? '-' : c;
        if (separator != '-' && separator != '/' && (separator != '.' || blank)) {
            return 0;
        }
        place++;
        if (place < text.length() && text.charAt(place) == ' ' && separator != '.') {
            place++;
        }
        at = place;
        return separator;
    }

    private boolean isEnd() {
        if (at >= text.length()) {
            return true;
        }
        char c = text.charAt(at);
        boolean joint = c == '-' || c == '/' || c == '.';
        return !Character.isDigit(c) && !(joint && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1)));
    }
}
