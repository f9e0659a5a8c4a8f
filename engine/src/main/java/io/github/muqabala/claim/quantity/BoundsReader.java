package io.github.muqabala.claim.quantity;

import io.github.muqabala.claim.quantity.NumberWord.Role;
import io.github.muqabala.lexicon.Match;
import io.github.muqabala.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads ranges: {@code 20-30}, {@code بين 20 و30}, {@code من 20 إلى 30}, {@code ثلاثة أو أربعة}. */
final class BoundsReader {
    private final Words words;

    BoundsReader(Words words) {
        this.words = words;
    }

    /** What stands before a number that may begin a range. */
    enum Before {
        NOTHING,
        /** بين, between. */
        BETWEEN,
        /** من, from. */
        FROM,
        /** من in a sentence of a change from one number to another. */
        CHANGE
    }

    /** The range that a number begins; the number alone if it begins none; null if it is of a score or another that is none. */
    @Nullable
    Bounds at(Numeral first, int limit, Before before) {
        Bounds alone = Bounds.of(first);
        if (!isBound(first) || first.end() >= limit) {
            return alone;
        }
        boolean hyphen = isHyphenated(words.original(), first);
        int second = hyphen ? first.end() : behindConnector(behindUnit(first, limit), limit, before);
        Numeral last = second < 0 ? null : Numerals.at(words, second, limit);
        if (last == null || !isBound(last) || !isSameUnit(first, last)) {
            return alone;
        }
        Numeral low = first;
        if (!first.isScaled()
                && last.isScaled()
                && first.value().multiply(last.scale()).compareTo(last.value()) < 0) {
            low = first.times(last.scale());
        }
        boolean more = hyphen && isHyphenated(words.original(), last);
        if (!more && low.value().compareTo(last.value()) < 0) {
            return new Bounds(first, last, low.value(), last.value(), true);
        }
        return hyphen ? null : alone;
    }

    private static boolean isBound(Numeral numeral) {
        return numeral.form() != Numeral.Form.VAGUE && numeral.form() != Numeral.Form.ORDINAL;
    }

    /** Whether a sign behind the first of two, if there is one, is that of the second. */
    private boolean isSameUnit(Numeral first, Numeral last) {
        String text = words.original();
        Unit unit = Signs.unit(text, Signs.behind(text, first.span().end()));
        Unit before = Signs.unit(text, Signs.before(text, last.span().start()));
        Unit behind = Signs.unit(text, Signs.behind(text, last.span().end()));
        return unit == null || (unit.equals(behind) && before == null);
    }

    /** The unit of the first of two: {@code من 5 كيلومترات إلى 7 كيلومترات}. */
    private int behindUnit(Numeral first, int limit) {
        int next = first.end();
        Match<Unit> unit = words.adjoins(next) ? Units.at(words, next, limit) : null;
        return unit != null && unit.clitics() == 0 ? unit.end() : next;
    }

    /** Whether a hyphen or dash and more digits stand behind digits. */
    static boolean isHyphenated(String text, Numeral first) {
        int place = behindBlanksAndSigns(text, first.span().end());
        if (first.form() != Numeral.Form.DIGITS || place >= text.length() || "-–—‑".indexOf(text.charAt(place)) < 0) {
            return false;
        }
        int behind = behindBlanksAndSigns(text, place + 1);
        boolean parted = text.charAt(place - 1) == ' ';
        return behind < text.length() && DigitNumber.isDigit(text.charAt(behind)) && (!parted || behind > place + 1);
    }

    /** A blank, a sign of a unit and a blank may stand between a number and a hyphen. */
    private static int behindBlanksAndSigns(String text, int from) {
        int place = from;
        while (place < text.length()
                && place < from + 3
                && (text.charAt(place) == ' ' || Units.sign(text.charAt(place)) != null)) {
            place++;
        }
        return place;
    }

    /** The word at which the second number of a range may begin; -1 if none may. */
    private int behindConnector(int word, int limit, Before before) {
        if (word >= limit) {
            return -1;
        }
        boolean between = before == Before.BETWEEN;
        if (between && words.letter(word, 0) == 'و') {
            return word;
        }
        Match<NumberWord> match = NumberWords.at(words, word, limit);
        if (match == null || match.clitics() > 0) {
            return -1;
        }
        boolean to = match.value().is(Role.TO) && before != Before.CHANGE && !between;
        boolean or = match.value().is(Role.OR);
        boolean and = match.value().is(Role.AND) && between;
        return to || or || and ? word + 1 : -1;
    }
}
