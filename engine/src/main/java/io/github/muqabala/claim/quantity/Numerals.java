package io.github.muqabala.claim.quantity;

import io.github.muqabala.lexicon.Match;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads numbers where they begin. */
public final class Numerals {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    /** What is written in one with digits and multiplies them. */
    private static final Map<String, BigDecimal> GLUED_SCALES = Map.of(
            "k",
            THOUSAND,
            "mn",
            MILLION,
            "mln",
            MILLION,
            "bn",
            BILLION,
            "b",
            BILLION,
            "tn",
            BILLION.multiply(THOUSAND));

    private static final String HALVES = "½¼¾";
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    private Numerals() {}

    /**
     * The number that begins with a word and ends before word {@code limit}, in digits or in words, Arabic or English; null
     * if none does. Looks at no more than some thirty words.
     */
    public static @Nullable Numeral at(Words words, int word, int limit) {
        if (word >= limit) {
            return null;
        }
        if (DigitNumber.clitics(words, word) >= 0) {
            return digits(words, word, limit);
        }
        Match<NumberWord> match = NumberWords.at(words, word, limit);
        return match == null ? null : at(words, match, limit);
    }

    /** The number that begins with a phrase. */
    static @Nullable Numeral at(Words words, Match<NumberWord> match, int limit) {
        return match.value().english()
                ? new EnglishNumeral(words, limit).read(match)
                : new ArabicNumeral(words, limit).read(match);
    }

    private static @Nullable Numeral digits(Words words, int word, int limit) {
        return isArabic(words, word)
                ? new ArabicNumeral(words, limit).readDigits(word)
                : new EnglishNumeral(words, limit).readDigits(word);
    }

    /** Digits alone with what is written in one with them; null if they make no number. */
    static @Nullable Numeral written(Words words, int word, int limit) {
        int clitics = DigitNumber.clitics(words, word);
        if (clitics < 0) {
            return null;
        }
        String text = words.original();
        DigitNumber number = DigitNumber.at(text, firstDigit(words, word), isArabic(words, word));
        BigDecimal value = isInName(text, number.start()) ? null : number.value();
        int last = words.firstFrom(number.end()) - 1;
        if (value == null || last >= limit) {
            return null;
        }
        int end = number.end();
        if (end < text.length() && HALVES.indexOf(text.charAt(end)) >= 0) {
            int half = HALVES.indexOf(text.charAt(end));
            value = value.add(QUARTER.multiply(BigDecimal.valueOf(half == 0 ? 2 : half == 1 ? 1 : 3)));
            end++;
        }
        String letters = end < words.end(last) ? text.substring(end, words.end(last)) : "";
        Span span = new Span(number.start(), end);
        boolean money = letters.equalsIgnoreCase("m") && isMoney(text, number.start());
        if (letters.isEmpty() || (!money && Units.glued(letters) != null)) {
            return new Numeral(word, last + 1, span, value, Numeral.Form.DIGITS, BigDecimal.ONE);
        }
        Span all = new Span(number.start(), words.end(last));
        BigDecimal scale = GLUED_SCALES.get(letters.toLowerCase(Locale.ROOT));
        if (scale != null || money) {
            BigDecimal factor = scale == null ? MILLION : scale;
            return new Numeral(word, last + 1, all, value, Numeral.Form.DIGITS, BigDecimal.ONE).times(factor);
        }
        boolean ordinal = letters.equals("st") || letters.equals("nd") || letters.equals("rd") || letters.equals("th");
        return ordinal ? new Numeral(word, last + 1, all, value, Numeral.Form.ORDINAL, BigDecimal.ONE) : null;
    }

    /** Whether a hyphen joins a number to letters before: {@code F-16}. */
    private static boolean isInName(String text, int start) {
        return start > 1 && text.charAt(start - 1) == '-' && Character.isLetter(text.charAt(start - 2));
    }

    /** Whether a sign of money stands right before a place. */
    static boolean isMoney(String text, int place) {
        int sign = place > 0 && text.charAt(place - 1) == ' ' ? place - 2 : place - 1;
        Unit unit = sign < 0 ? null : Units.sign(text.charAt(sign));
        return unit != null && unit.measure() == Quantity.Measure.MONEY;
    }

    /** Where the first digit of a word is. */
    static int firstDigit(Words words, int word) {
        int place = words.start(word);
        while (!DigitNumber.isDigit(words.original().charAt(place))) {
            place++;
        }
        return place;
    }

    /** Where what is not a number ends: the first word behind. */
    static int behindDigits(Words words, int word) {
        DigitNumber number = DigitNumber.at(words.original(), firstDigit(words, word), true);
        return Math.max(word + 1, words.firstFrom(number.end()));
    }

    /** The first word behind digits and what hyphens and others join to them. */
    static int behindRun(Words words, Numeral numeral) {
        int end = DigitNumber.runEnd(words.original(), numeral.span().end());
        return Math.max(numeral.end(), words.firstFrom(end));
    }

    /** Whether the word before or behind digits is Arabic. */
    static boolean isArabic(Words words, int word) {
        boolean clitics = isArabic(words.letter(word, 0));
        int next = word + 1;
        while (next < words.size() && next < word + 4 && DigitNumber.isDigit(words.letter(next, 0))) {
            next++;
        }
        boolean behind = next < words.size() && isArabic(words.letter(next, 0));
        boolean before = word > 0 && isArabic(words.letter(word - 1, 0));
        char digit = words.original().charAt(words.start(word));
        return clitics || behind || before || isArabic(digit);
    }

    private static boolean isArabic(char c) {
        return c >= '\u0600' && c <= '\u06FF';
    }
}
