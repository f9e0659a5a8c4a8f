package io.github.muqabala.claim.quantity;

import io.github.muqabala.claim.quantity.NumberWord.Role;
import io.github.muqabala.claim.quantity.Quantity.Measure;
import io.github.muqabala.claim.quantity.Quantity.Precision;
import io.github.muqabala.lexicon.Match;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes quantities of numbers: with a unit, or what is counted. */
final class Amounts {
    /** What is so far from something, not so much of it. */
    private static final Set<String> LENGTHS =
            Set.of("km", "m", "cm", "mm", "mi", "nmi", "ft", "yd", "in", "km/h", "mph");

    private final Words words;
    private final CountedNouns nouns;
    private final NounsBefore before;

    Amounts(Words words) {
        this.words = words;
        nouns = new CountedNouns(words);
        before = new NounsBefore(words, nouns);
    }

    /** The quantity of a noun that stands before its number; null if there is none such. */
    @Nullable
    Quantity one(Match<NumberWord> match) {
        return before.one(match);
    }

    /** The quantity of a number or range; null if it is none after all. */
    @Nullable
    Quantity of(Bounds bounds, int limit) {
        Numeral last = bounds.last();
        Span number = new Span(bounds.first().span().start(), last.span().end());
        if (last.form() == Numeral.Form.ORDINAL) {
            return quantity(number, number, last.value(), last.value(), Measure.ORDINAL, null, null);
        }
        if (last.form() == Numeral.Form.DUAL) {
            return dual(last, number, limit);
        }
        Quantity quantity = measured(bounds, number, limit);
        if (quantity == null) {
            quantity = before.definite(bounds);
        }
        return quantity == null ? counted(bounds, number, limit) : quantity;
    }

    private Quantity dual(Numeral numeral, Span number, int limit) {
        Match<NumberWord> match = NumberWords.at(words, numeral.first(), limit);
        Unit unit = match == null ? null : match.value().unit();
        BigDecimal value = numeral.value();
        int end = numeral.end();
        Match<NumberWord> next = NumberWords.behind(words, end, limit);
        // An adjective may come first: سفينتين حربيتين اثنتين.
        Match<NumberWord> later = end < limit && words.adjoins(end) && next == null && isDualEnding(end)
                ? NumberWords.behind(words, end + 1, limit)
                : next;
        if (later != null && isTwo(later)) {
            end = later.end();
        } else if (next != null && before.isAndFraction(next)) {
            value = value.add(next.value().value());
            end = before.behindRepeatedUnit(next.end(), limit);
        }
        Span span = new Span(number.start(), words.end(end - 1));
        return unit == null || unit.measure() == Measure.COUNT
                ? quantity(span, number, value, value, Measure.COUNT, null, number)
                : quantity(span, number, value, value, unit.measure(), unit.sign(), null);
    }

    private boolean isDualEnding(int word) {
        int length = words.length(word);
        char before = length > 4 ? words.letter(word, length - 2) : ' ';
        return words.letter(word, length - 1) == 'ن' && (before == 'ي' || before == 'ا');
    }

    private static boolean isTwo(Match<NumberWord> match) {
        return match.value().is(Role.UNIT)
                && !match.value().english()
                && match.value().form() == NumberWord.Form.PLAIN
                && match.value().value().intValue() == 2;
    }

    /** A unit with where it ends. */
    private record Measured(Unit unit, int start, int end, int behind) {}

    private @Nullable Measured unit(Numeral last, Span number, int limit) {
        String text = words.original();
        int sign = Signs.before(text, number.start());
        Unit unit = Signs.unit(text, sign);
        if (unit != null) {
            return new Measured(unit, sign, number.end(), last.end());
        }
        sign = Signs.behind(text, number.end());
        unit = Signs.unit(text, sign);
        if (unit != null) {
            return new Measured(unit, number.start(), sign + 1, last.end());
        }
        int glued = words.end(last.end() - 1);
        if (glued > number.end()) {
            unit = Units.glued(text.substring(number.end(), glued));
            return unit == null ? null : new Measured(unit, number.start(), glued, last.end());
        }
        int next = last.end();
        if (last.form() == Numeral.Form.VAGUE && next < limit && words.adjoins(next) && nouns.is(next, "of")) {
            next++;
        }
        Match<Unit> match = next < limit && words.adjoins(next) ? Units.at(words, next, limit) : null;
        if (match == null) {
            return codeBefore(last, number);
        }
        boolean definite = match.clitics() == 2 && last.form() != Numeral.Form.DIGITS;
        return match.clitics() == 0 || definite
                ? new Measured(match.value(), number.start(), words.end(match.end() - 1), match.end())
                : null;
    }

    /** {@code USD 20}. */
    private @Nullable Measured codeBefore(Numeral last, Span number) {
        int word = words.firstFrom(number.start()) - 1;
        if (word < 0 || words.length(word) != 3 || words.start(word) + 4 != number.start()) {
            return null;
        }
        String code = words.original().substring(words.start(word), words.end(word));
        Unit unit = Units.glued(code);
        return unit != null && unit.sign().equals(code)
                ? new Measured(unit, words.start(word), number.end(), last.end())
                : null;
    }

    private @Nullable Quantity measured(Bounds bounds, Span number, int limit) {
        Measured measured = unit(bounds.last(), number, limit);
        if (measured == null) {
            return null;
        }
        BigDecimal low = bounds.low();
        BigDecimal high = bounds.high();
        int start = measured.start();
        int end = measured.end();
        Unit unit = measured.unit();
        Match<NumberWord> more = bounds.range() ? null : NumberWords.behind(words, measured.behind(), limit);
        if (more != null && before.isAndFraction(more) && end == words.end(measured.behind() - 1)) {
            low = low.add(more.value().value());
            high = low;
            end = words.end(before.behindRepeatedUnit(more.end(), limit) - 1);
        }
        boolean signed = unit.sign().equals("%") || unit.sign().startsWith("°");
        if (signed && !bounds.range() && Signs.isNegative(words.original(), number.start())) {
            low = low.negate();
            high = low;
            start = Math.min(start, number.start() - 1);
        }
        boolean part = unit.measure() == Measure.PERCENT
                || (unit.measure() == Measure.PHYSICAL && !LENGTHS.contains(unit.sign()));
        Span counted = part ? nouns.partOf(words.firstFrom(end), limit) : null;
        Span span = new Span(start, counted == null ? end : counted.end());
        return quantity(span, number, low, open(bounds, high), unit.measure(), unit.sign(), counted);
    }

    private static @Nullable BigDecimal open(Bounds bounds, BigDecimal high) {
        return bounds.last().form() == Numeral.Form.VAGUE ? null : high;
    }

    private @Nullable Quantity counted(Bounds bounds, Span number, int limit) {
        Numeral last = bounds.last();
        boolean vague = last.form() == Numeral.Form.VAGUE;
        boolean fraction = last.form() == Numeral.Form.FRACTION;
        Span counted = nouns.behind(last.end(), limit, bounds.isOne(), vague || fraction);
        boolean few = vague && last.value().compareTo(BigDecimal.TEN) < 0;
        boolean one = bounds.isOne() && last.form() == Numeral.Form.WORDS && last.end() == last.first() + 1;
        boolean score = bounds.range()
                && bounds.high().compareTo(BigDecimal.TEN) < 0
                && BoundsReader.isHyphenated(words.original(), bounds.first());
        if (counted == null && (fraction || few || one || score)) {
            return null;
        }
        Span span = new Span(number.start(), counted == null ? number.end() : counted.end());
        return quantity(span, number, bounds.low(), open(bounds, bounds.high()), Measure.COUNT, null, counted);
    }

    /** With an approximation that stands behind. */
    Quantity approximatedBehind(Quantity quantity, int word, int limit) {
        if (quantity.precision() != Precision.EXACT) {
            return quantity;
        }
        String text = words.original();
        int end = quantity.span().end();
        if (end < text.length() && text.charAt(end) == '+') {
            return with(quantity, new Span(quantity.span().start(), end + 1), Precision.AT_LEAST);
        }
        Match<NumberWord> match = NumberWords.behind(words, word, limit);
        Precision precision = match == null ? Precision.EXACT : match.value().behind();
        return match == null || precision == Precision.EXACT
                ? quantity
                : with(
                        quantity,
                        new Span(quantity.span().start(), match.span(words).end()),
                        precision);
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

    static Quantity quantity(
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
