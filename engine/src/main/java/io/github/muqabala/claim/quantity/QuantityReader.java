package io.github.muqabala.claim.quantity;

import io.github.muqabala.claim.quantity.NumberWord.Role;
import io.github.muqabala.claim.quantity.Quantity.Measure;
import io.github.muqabala.claim.quantity.Quantity.Precision;
import io.github.muqabala.lexicon.Match;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text from its first word to its last, and keeps what may go with a number that follows: an approximation, the
 * beginning of a range, a label that makes it a name.
 */
final class QuantityReader {
    /** How far behind a verb of change a number is one of the two that it goes between. */
    private static final int REACH_OF_CHANGE = 12;

    private final Words words;
    private final List<Span> dates;
    private final Amounts amounts;
    private final List<Quantity> found = new ArrayList<>();

    /** The next date that is not passed. */
    private int date;
    /** Where what was read ends: no quantity begins before. */
    private int readUpTo;

    private Precision precision = Precision.EXACT;
    private int precisionStart;
    private int precisionEnd = -1;
    private int labelEnd = -1;
    private int clockEnd = -1;
    private int betweenEnd = -1;
    private int fromEnd = -1;
    private int changeEnd = -REACH_OF_CHANGE;

    QuantityReader(Words words, List<Span> dates) {
        this.words = words;
        this.dates = dates;
        amounts = new Amounts(words);
    }

    List<Quantity> read() {
        int word = 0;
        while (word < words.size()) {
            if (DigitNumber.clitics(words, word) >= 0) {
                word = number(word, Numerals.at(words, word, limit(word)));
                continue;
            }
            Match<NumberWord> match = NumberWords.at(words, word, words.size());
            word = match == null ? word + 1 : phrase(match);
        }
        return found;
    }

    /** A number does not run into a date. */
    private int limit(int word) {
        int place = words.start(word);
        while (date < dates.size() && dates.get(date).end() <= place) {
            date++;
        }
        int next = date;
        if (next < dates.size() && dates.get(next).start() <= place) {
            next++;
        }
        return next < dates.size() ? Math.max(word + 1, words.firstFrom(dates.get(next).start())) : words.size();
    }

    private int phrase(Match<NumberWord> match) {
        int word = match.first();
        switch (match.value().role()) {
            case ABOUT:
                return approximation(match, Precision.ABOUT);
            case AT_LEAST:
                return approximation(match, Precision.AT_LEAST);
            case AT_MOST:
                return approximation(match, Precision.AT_MOST);
            case LABEL:
                labelEnd = match.end();
                return match.end();
            case CLOCK:
                clockEnd = match.end();
                return match.end();
            case BETWEEN:
                betweenEnd = match.end();
                return match.end();
            case FROM:
                fromEnd = match.end();
                return match.end();
            case CHANGE:
                changeEnd = match.end();
                return match.end();
            case NONE:
                return match.end();
            default:
                Numeral numeral = Numerals.at(words, match, limit(word));
                return numeral == null ? halfMore(match) : number(word, numeral);
        }
    }

    private int approximation(Match<NumberWord> match, Precision precise) {
        boolean chained = precisionEnd == match.first();
        if (!chained) {
            precisionStart = match.span(words).start();
        }
        precision = chained && precise == Precision.ABOUT ? precision : precise;
        precisionEnd = match.end();
        return match.end();
    }

    /** {@code سنة ونصف السنة}, {@code شخص واحد}, {@code a year and a half}. */
    private int halfMore(Match<NumberWord> match) {
        Quantity quantity = amounts.single(match);
        if (quantity != null && quantity.span().start() >= readUpTo && !isDate(quantity.span())) {
            add(quantity);
            return Math.max(match.first() + 1, words.firstFrom(quantity.span().end()));
        }
        return match.first() + 1;
    }

    /** Takes a number, and returns the next word that is to be read. */
    private int number(int word, @Nullable Numeral numeral) {
        if (numeral == null) {
            return DigitNumber.clitics(words, word) >= 0 ? Numerals.behindDigits(words, word) : word + 1;
        }
        if (numeral.form() == Numeral.Form.FRACTION && word > 0) {
            Match<NumberWord> match = NumberWords.at(words, word, word + 1);
            Quantity more = match == null ? null : amounts.single(match);
            if (more != null && more.span().start() >= readUpTo && !isDate(more.span())) {
                add(more);
                return Math.max(word + 1, words.firstFrom(more.span().end()));
            }
        }
        int limit = limit(word);
        Amounts.Bounds bounds = amounts.bounds(
                numeral, limit, betweenEnd == word, fromEnd == word && word - changeEnd > REACH_OF_CHANGE, fromEnd == word);
        Quantity quantity = bounds == null ? null : amounts.quantity(bounds, limit);
        int next = bounds == null ? numeral.end() : bounds.last().end();
        if (quantity == null || isNone(word, numeral, quantity, next)) {
            return next;
        }
        if (precisionEnd == word && quantity.precision() == Precision.EXACT) {
            quantity = approximated(quantity);
        }
        add(amounts.approximatedBehind(quantity, words.firstFrom(quantity.span().end()), limit));
        return Math.max(next, words.firstFrom(found.get(found.size() - 1).span().end()));
    }

    private Quantity approximated(Quantity exact) {
        Span span = new Span(Math.min(precisionStart, exact.span().start()), exact.span().end());
        return Amounts.with(exact, span, precision);
    }

    private void add(Quantity quantity) {
        if (quantity.span().start() >= readUpTo) {
            found.add(quantity);
            readUpTo = quantity.span().end();
        } else {
            // What was taken by the one before begins this one later.
            Span span = new Span(Math.min(readUpTo, quantity.number().start()), quantity.span().end());
            if (span.start() >= readUpTo) {
                found.add(Amounts.with(quantity, span, quantity.precision()));
                readUpTo = span.end();
            }
        }
    }

    private boolean isNone(int word, Numeral numeral, Quantity quantity, int next) {
        boolean measured = quantity.measure() != Measure.COUNT && quantity.measure() != Measure.ORDINAL;
        boolean duration = quantity.measure() == Measure.DURATION;
        boolean named = (labelEnd == word || clockEnd == word) && !measured;
        if (named) {
            labelEnd = next;
        }
        return named || (isDate(numeral.span()) && !duration) || (!measured && isTime(word, next));
    }

    private boolean isTime(int word, int next) {
        if (clockEnd == word) {
            return true;
        }
        Match<NumberWord> behind = NumberWords.behind(words, next, words.size());
        return behind != null && behind.value().is(Role.CLOCK_AFTER) && behind.clitics() == 0;
    }

    private boolean isDate(Span span) {
        return date < dates.size() && dates.get(date).overlaps(span);
    }

    static BigDecimal number(Numeral numeral) {
        return numeral.value();
    }
}
