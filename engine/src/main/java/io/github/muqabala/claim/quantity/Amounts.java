package io.github.muqabala.claim.quantity;

import io.github.muqabala.claim.quantity.NumberWord.Role;
import io.github.muqabala.claim.quantity.Quantity.Measure;
import io.github.muqabala.claim.quantity.Quantity.Precision;
import io.github.muqabala.lexicon.Match;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Makes quantities of numbers: with the other end of a range, a unit, and what is counted. */
final class Amounts {
    private static final BigDecimal TEN = BigDecimal.TEN;

    private final Words words;
    private final CountedNouns nouns;

    Amounts(Words words) {
        this.words = words;
        nouns = new CountedNouns(words);
    }

    /**
     * One number, or the two of a range.
     *
     * @param unit what stands behind the first of two; null if nothing does
     */
    record Bounds(Numeral first, Numeral last, BigDecimal low, BigDecimal high, @Nullable Unit unit) {
        boolean isRange() {
            return first != last;
        }
    }

    /**
     * What range a number begins; alone if it begins none; null if it is part of a score or another number that is none.
     *
     * @param between whether {@code بين} stands before it
     * @param from whether {@code من} stands before it and a range may follow
     * @param change whether {@code من} stands before it at all
     */
    @Nullable Bounds bounds(Numeral first, int limit, boolean between, boolean from, boolean change) {
        Bounds alone = new Bounds(first, first, first.value(), first.value(), null);
        if (first.form() == Numeral.Form.VAGUE || first.form() == Numeral.Form.ORDINAL || first.end() >= limit) {
            return alone;
        }
        boolean hyphen = isHyphenated(first);
        Unit unit = null;
        int next = first.end();
        Match<Unit> measured = hyphen || !words.adjoins(next) ? null : Units.at(words, next, limit);
        if (measured != null && measured.clitics() == 0) {
            unit = measured.value();
            next = measured.end();
        } else if (signBehind(first) != null) {
            unit = signBehind(first);
        }
        int second = hyphen ? next : behindConnector(next, limit, between, from, change);
        Numeral last = second < 0 ? null : Numerals.at(words, second, limit);
        if (last == null || last.form() == Numeral.Form.ORDINAL || last.form() == Numeral.Form.VAGUE) {
            return alone;
        }
        BigDecimal low = first.value();
        boolean shared = first.scale().equals(BigDecimal.ONE) && !last.scale().equals(BigDecimal.ONE);
        if (shared && low.compareTo(last.value().divide(last.scale())) < 0) {
            low = low.multiply(last.scale());
        }
        if (low.compareTo(last.value()) < 0) {
            return new Bounds(first, last, low, last.value(), unit);
        }
        return hyphen ? null : alone;
    }

    private boolean isHyphenated(Numeral first) {
        String text = words.original();
        int place = first.span().end();
        while (place < text.length() && (text.charAt(place) == ' ' || Units.sign(text.charAt(place)) != null)) {
            place++;
        }
        if (place >= text.length() || "-–—‑−".indexOf(text.charAt(place)) < 0) {
            return false;
        }
        int behind = place + 1;
        while (behind < text.length() && (text.charAt(behind) == ' ' || Units.sign(text.charAt(behind)) != null)) {
            behind++;
        }
        boolean digit = behind < text.length() && DigitNumber.isDigit(text.charAt(behind));
        boolean blanks = place > first.span().end() && text.charAt(place - 1) == ' ';
        return digit && first.form() == Numeral.Form.DIGITS && (!blanks || behind > place + 1);
    }

    /** The word at which the second number of a range may begin; -1 if none may. */
    private int behindConnector(int word, int limit, boolean between, boolean from, boolean change) {
        if (word >= limit) {
            return -1;
        }
        if (between && words.letter(word, 0) == 'و') {
            return word;
        }
        Match<NumberWord> match = NumberWords.at(words, word, limit);
        boolean to = match != null && match.value().is(Role.TO) && match.clitics() == 0 && (from || !change);
        boolean or = match != null && match.value().is(Role.OR);
        boolean and = between && nouns.is(word, "and");
        return to || or || and ? word + 1 : -1;
    }

    private @Nullable Unit signBehind(Numeral numeral) {
        String text = words.original();
        int place = numeral.span().end();
        if (place < text.length() && (text.charAt(place) == ' ' || text.charAt(place) == '\u00A0')) {
            place++;
        }
        return place < text.length() ? Units.sign(text.charAt(place)) : null;
    }

    /** The quantity of a number or range; null if it is none after all. */
    @Nullable Quantity quantity(Bounds bounds, int limit) {
        Numeral last = bounds.last();
        Span number = new Span(bounds.first().span().start(), last.span().end());
        if (last.form() == Numeral.Form.ORDINAL) {
            return ordinal(last, number);
        }
        if (last.form() == Numeral.Form.DUAL) {
            return dual(last, number, limit);
        }
        Measured measured = measured(bounds, number, limit);
        if (measured != null) {
            return measured.quantity();
        }
        return counted(bounds, number, limit);
    }

    private Quantity ordinal(Numeral numeral, Span number) {
        return quantity(number, number, numeral.value(), numeral.value(), Measure.ORDINAL, null, null);
    }

    private Quantity dual(Numeral numeral, Span number, int limit) {
        Match<NumberWord> match = NumberWords.at(words, numeral.first(), limit);
        Unit unit = match == null ? null : match.value().unit();
        BigDecimal value = numeral.value();
        int end = numeral.end();
        Match<NumberWord> next = NumberWords.behind(words, end, limit);
        if (next != null && isTwo(next)) {
            end = next.end();
        } else if (next != null && isAndFraction(next)) {
            value = value.add(next.value().value());
            end = behindRepeatedUnit(next.end(), limit);
        }
        Span span = new Span(number.start(), words.end(end - 1));
        return unit == null || unit.measure() == Measure.COUNT
                ? quantity(span, number, value, value, Measure.COUNT, null, number)
                : quantity(span, number, value, value, unit.measure(), unit.sign(), null);
    }

    private static boolean isTwo(Match<NumberWord> match) {
        return match.value().is(Role.UNIT)
                && !match.value().english()
                && match.value().form() == NumberWord.Form.PLAIN
                && match.value().value().intValue() == 2;
    }

    private boolean isAndFraction(Match<NumberWord> match) {
        return match.value().is(Role.FRACTION)
                && match.clitics() == 1
                && words.letter(match.first(), 0) == 'و';
    }

    private int behindRepeatedUnit(int word, int limit) {
        if (word < limit && words.adjoins(word)) {
            Match<Unit> again = Units.at(words, word, limit);
            if (again != null && again.clitics() == 2) {
                return again.end();
            }
        }
        return word;
    }

    /** What a unit makes of a number. */
    private record Measured(Quantity quantity) {}

    private @Nullable Measured measured(Bounds bounds, Span number, int limit) {
        String text = words.original();
        Numeral last = bounds.last();
        int start = number.start();
        int end = number.end();
        int behind = last.end();
        Unit unit = signBefore(start);
        if (unit != null) {
            start = signStart(start);
        } else if (signBehind(last) != null) {
            unit = signBehind(last);
            end = text.indexOf(text.charAt(end) == ' ' || text.charAt(end) == '\u00A0' ? text.charAt(end + 1) : text.charAt(end), end) + 1;
        } else if (words.end(last.end() - 1) > end) {
            unit = Units.glued(text.substring(end, words.end(last.end() - 1)));
            end = words.end(last.end() - 1);
        } else if (behind < limit && words.adjoins(behind)) {
            Match<Unit> match = Units.at(words, behind, limit);
            boolean definite = match != null && match.clitics() == 2 && last.form() != Numeral.Form.DIGITS;
            if (match != null && (match.clitics() == 0 || definite)) {
                unit = match.value();
                behind = match.end();
                end = words.end(behind - 1);
            }
        }
        BigDecimal low = bounds.low();
        BigDecimal high = bounds.high();
        if (unit == null) {
            return postposed(bounds, number);
        }
        Match<NumberWord> more = bounds.isRange() ? null : NumberWords.behind(words, behind, limit);
        if (more != null && isAndFraction(more) && end == words.end(behind - 1)) {
            low = low.add(more.value().value());
            high = low;
            behind = behindRepeatedUnit(more.end(), limit);
            end = words.end(behind - 1);
        }
        boolean negative = (unit.sign().equals("%") || unit.sign().startsWith("°")) && isNegative(number.start());
        if (negative) {
            BigDecimal other = high.negate();
            high = low.negate();
            low = other;
            start = Math.min(start, number.start() - 1);
        }
        Span counted = unit.measure() == Measure.PERCENT || unit.measure() == Measure.PHYSICAL
                ? nouns.partOf(words.firstFrom(end), limit)
                : null;
        Span span = new Span(start, counted == null ? end : counted.end());
        return new Measured(
                quantity(span, number, low, vague(bounds, high), unit.measure(), unit.sign(), counted));
    }

    private static @Nullable BigDecimal vague(Bounds bounds, BigDecimal high) {
        return bounds.last().form() == Numeral.Form.VAGUE ? null : high;
    }

    private boolean isNegative(int start) {
        String text = words.original();
        return start > 0
                && (text.charAt(start - 1) == '-' || text.charAt(start - 1) == '−')
                && (start == 1 || text.charAt(start - 2) == ' ');
    }

    private @Nullable Unit signBefore(int start) {
        int sign = signStart(start);
        return sign < start ? Units.sign(words.original().charAt(sign < start && isCodeBefore(start) ? start : signPlace(start))) : null;
    }

    private boolean isCodeBefore(int start) {
        return false;
    }

    private int signPlace(int start) {
        String text = words.original();
        int place = start - 1;
        if (place > 0 && (text.charAt(place) == ' ' || text.charAt(place) == '\u00A0')) {
            place--;
        }
        return place;
    }

    /** Where the sign of a unit before a number begins; the number's own start if there is none. */
    private int signStart(int start) {
        int place = signPlace(start);
        if (place < 0) {
            return start;
        }
        Unit unit = Units.sign(words.original().charAt(place));
        boolean percent = unit != null && unit.measure() == Measure.PERCENT;
        // A percent sign with a blank behind it belongs to the number before.
        return unit == null || (percent && (place < start - 1 || (place > 0 && DigitNumber.isDigit(words.original().charAt(place - 1)))))
                ? start
                : place;
    }

    /** {@code الدول الست}, {@code الأشهر الثلاثة}. */
    private @Nullable Measured postposed(Bounds bounds, Span number) {
        Numeral numeral = bounds.first();
        int before = numeral.first() - 1;
        boolean definite = numeral.form() == Numeral.Form.WORDS
                && words.letter(numeral.first(), 0) == 'ا'
                && words.letter(numeral.first(), 1) == 'ل';
        if (!definite || before < 0 || bounds.isRange() || !words.adjoins(numeral.first())) {
            return null;
        }
        Match<Unit> unit = Units.at(words, before, before + 1);
        int article = article(before);
        if (article < 0) {
            return null;
        }
        Span noun = new Span(words.start(before, article), words.end(before));
        Span span = new Span(noun.start(), number.end());
        boolean measured = unit != null && unit.end() == numeral.first();
        return new Measured(
                measured
                        ? quantity(span, number, bounds.low(), bounds.low(), unit.value().measure(), unit.value().sign(), null)
                        : quantity(span, number, bounds.low(), bounds.low(), Measure.COUNT, null, noun));
    }

    /** The letter at which a word's article begins; -1 if it has none. */
    private int article(int word) {
        for (int i = 0; i < 3 && i + 3 < words.length(word); i++) {
            if (words.letter(word, i) == 'ا' && words.letter(word, i + 1) == 'ل') {
                return i;
            }
        }
        return words.length(word) > 3 && words.letter(word, 0) == 'ل' && words.letter(word, 1) == 'ل' ? 1 : -1;
    }

    private @Nullable Quantity counted(Bounds bounds, Span number, int limit) {
        Numeral last = bounds.last();
        boolean one = bounds.low().compareTo(BigDecimal.ONE) == 0 && !bounds.isRange();
        boolean construct = last.form() == Numeral.Form.VAGUE || last.form() == Numeral.Form.FRACTION;
        Span counted = nouns.behind(last.end(), limit, one, construct);
        boolean needed = construct && (last.form() == Numeral.Form.FRACTION || last.value().compareTo(TEN) < 0)
                || (one && last.form() == Numeral.Form.WORDS);
        boolean score = bounds.isRange() && bounds.high().compareTo(TEN) < 0 && last.form() == Numeral.Form.DIGITS;
        if (counted == null && (needed || (score && isHyphenated(bounds.first())))) {
            return null;
        }
        Span span = new Span(number.start(), counted == null ? number.end() : counted.end());
        Quantity quantity =
                quantity(span, number, bounds.low(), vague(bounds, bounds.high()), Measure.COUNT, null, counted);
        return construct && last.form() == Numeral.Form.VAGUE ? with(quantity, span, Precision.VAGUE) : quantity;
    }

    /** {@code سنة ونصف السنة}, {@code شخص واحد}: a noun counts, and what is behind it says how much; null if none does. */
    @Nullable Quantity single(Match<NumberWord> match) {
        int before = match.first() - 1;
        NumberWord word = match.value();
        if (before < 0 || word.english() || !words.adjoins(match.first())) {
            return null;
        }
        Match<Unit> unit = Units.at(words, before, before + 1);
        boolean plain = unit != null && unit.end() == match.first();
        if (isAndFraction(match) && plain) {
            BigDecimal value = BigDecimal.ONE.add(word.value());
            int end = behindRepeatedUnit(match.end(), words.size());
            Span span = new Span(unit.span(words).start(), words.end(end - 1));
            return quantity(span, match.span(words), value, value, unit.value().measure(), unit.value().sign(), null);
        }
        if (!word.is(Role.UNIT) || match.clitics() > 0 || word.value().intValue() != 1) {
            return null;
        }
        Span number = match.span(words);
        if (plain && unit.clitics() < 2) {
            Span span = new Span(unit.span(words).start(), number.end());
            return quantity(span, number, BigDecimal.ONE, BigDecimal.ONE, unit.value().measure(), unit.value().sign(), null);
        }
        return nouns.isSingle(before)
                ? quantity(
                        new Span(words.start(before), number.end()),
                        number,
                        BigDecimal.ONE,
                        BigDecimal.ONE,
                        Measure.COUNT,
                        null,
                        words.span(before))
                : null;
    }

    /** With an approximation that stands behind. */
    Quantity approximatedBehind(Quantity quantity, int word, int limit) {
        String text = words.original();
        int end = quantity.span().end();
        if (end < text.length() && text.charAt(end) == '+' && quantity.precision() == Precision.EXACT) {
            return with(quantity, new Span(quantity.span().start(), end + 1), Precision.AT_LEAST);
        }
        Match<NumberWord> match = NumberWords.behind(words, word, limit);
        Precision precision = match == null ? null : switch (match.value().role()) {
            case AFTER_ABOUT -> Precision.ABOUT;
            case AFTER_AT_LEAST -> Precision.AT_LEAST;
            case AFTER_AT_MOST -> Precision.AT_MOST;
            default -> match.end() == word + 2 && nouns.is(word, "علي") ? Precision.AT_LEAST : null;
        };
        if (match == null || precision == null || quantity.precision() != Precision.EXACT) {
            return quantity;
        }
        return with(quantity, new Span(quantity.span().start(), match.span(words).end()), precision);
    }

    static Quantity with(Quantity quantity, Span span, Precision precision) {
        return new Quantity(
                span,
                quantity.number(),
                quantity.low(),
                quantity.high(),
                precision,
                quantity.measure(),
                quantity.unit(),
                quantity.counted());
    }

    private static Quantity quantity(
            Span span,
            Span number,
            BigDecimal low,
            @Nullable BigDecimal high,
            Measure measure,
            @Nullable String unit,
            @Nullable Span counted) {
        return new Quantity(
                span,
                number,
                Numeral.plain(low),
                high == null ? null : Numeral.plain(high),
                high == null ? Precision.VAGUE : Precision.EXACT,
                measure,
                unit,
                counted);
    }
}
