package io.github.muqabala.claim.quantity;

import io.github.muqabala.claim.quantity.NumberWord.Role;
import io.github.muqabala.claim.quantity.Quantity.Measure;
import io.github.muqabala.claim.quantity.Quantity.Precision;
import io.github.muqabala.lexicon.Match;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
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
    private final BoundsReader ranges;
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
        ranges = new BoundsReader(words);
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
        return next < dates.size()
                ? Math.max(word + 1, words.firstFrom(dates.get(next).start()))
                : words.size();
    }

    private int phrase(Match<NumberWord> match) {
        int word = match.first();
        switch (match.value().role()) {
            case ABOUT -> approximation(match, Precision.ABOUT);
            case AT_LEAST, BOTH_AT_LEAST -> approximation(match, Precision.AT_LEAST);
            case AT_MOST -> approximation(match, Precision.AT_MOST);
            case LABEL -> labelEnd = match.end();
            case CLOCK -> clockEnd = match.end();
            case BETWEEN -> betweenEnd = match.end();
            case FROM -> fromEnd = match.end();
            case CHANGE -> changeEnd = match.end();
            case NONE -> {}
            default -> {
                Quantity one = amounts.one(match);
                if (one != null && one.span().start() >= readUpTo && !isDate(one.span())) {
                    add(amounts.approximatedBehind(
                            approximated(word, one), words.firstFrom(one.span().end()), words.size()));
                    return Math.max(word + 1, words.firstFrom(readUpTo));
                }
                return number(word, Numerals.at(words, match, limit(word)));
            }
        }
        return match.end();
    }

    private void approximation(Match<NumberWord> match, Precision precise) {
        if (isPurpose(match)) {
            return;
        }
        boolean chained = precisionEnd == match.first() && match.clitics() == 0;
        if (!chained) {
            precisionStart = match.span(words).start();
        }
        precision = chained && precise == Precision.ABOUT ? precision : precise;
        precisionEnd = match.end();
    }

    /** Takes a number, and returns the next word that is to be read. */
    private int number(int word, @Nullable Numeral numeral) {
        if (numeral == null) {
            return DigitNumber.clitics(words, word) >= 0 ? Numerals.behindDigits(words, word) : word + 1;
        }
        int limit = limit(word);
        Bounds bounds = ranges.at(numeral, limit, before(word));
        Quantity quantity = bounds == null ? null : amounts.of(bounds, limit);
        int next = bounds == null
                ? Numerals.behindRun(words, numeral)
                : bounds.last().end();
        if (quantity == null || isNone(word, numeral, quantity, next)) {
            return next;
        }
        add(amounts.approximatedBehind(
                approximated(word, quantity), words.firstFrom(quantity.span().end()), limit));
        return Math.max(next, words.firstFrom(found.get(found.size() - 1).span().end()));
    }

    private BoundsReader.Before before(int word) {
        if (betweenEnd == word) {
            return BoundsReader.Before.BETWEEN;
        }
        if (fromEnd != word) {
            return BoundsReader.Before.NOTHING;
        }
        return word - changeEnd > REACH_OF_CHANGE ? BoundsReader.Before.FROM : BoundsReader.Before.CHANGE;
    }

    /** Whether a verb has ل before it, {@code ليصل إلى}: it tells what became of something, and no bound. */
    private boolean isPurpose(Match<NumberWord> match) {
        int clitics = match.clitics();
        return clitics > 0
                && words.letter(match.first(), clitics - 1) == 'ل'
                && words.letter(match.first(), clitics) == 'ي';
    }

    /** With the approximation that stands before, behind which a word is the next. */
    private Quantity approximated(int word, Quantity quantity) {
        boolean approximated = precisionEnd == word
                || precisionEnd == words.firstFrom(quantity.span().start());
        if (!approximated || quantity.precision() != Precision.EXACT || quantity.measure() == Measure.ORDINAL) {
            return quantity;
        }
        Span span = new Span(
                Math.min(precisionStart, quantity.span().start()),
                quantity.span().end());
        return Amounts.with(quantity, span, precision);
    }

    private void add(Quantity quantity) {
        if (quantity.span().start() >= readUpTo) {
            found.add(quantity);
            readUpTo = quantity.span().end();
        } else {
            // What was taken by the one before begins this one later.
            Span span = new Span(
                    Math.min(readUpTo, quantity.number().start()),
                    quantity.span().end());
            if (span.start() >= readUpTo) {
                found.add(Amounts.with(quantity, span, quantity.precision()));
                readUpTo = span.end();
            }
        }
    }

    private boolean isNone(int word, Numeral numeral, Quantity quantity, int next) {
        boolean measured = quantity.measure() != Measure.COUNT && quantity.measure() != Measure.ORDINAL;
        boolean duration = quantity.measure() == Measure.DURATION;
        boolean named = !measured && isNamed(word, numeral, quantity);
        if (named) {
            labelEnd = next;
        }
        return named || (isDate(numeral.span()) && !duration) || (!measured && isTime(word, next));
    }

    /** Whether a number is the name of an article, a resolution, an hour. */
    private boolean isNamed(int word, Numeral numeral, Quantity quantity) {
        if (clockEnd == word) {
            return words.adjoins(word);
        }
        boolean name = numeral.form() == Numeral.Form.DIGITS || numeral.form() == Numeral.Form.ORDINAL;
        boolean labelled = labelEnd == word && (name || quantity.counted() == null);
        String text = words.original();
        boolean full = word > 0 && text.charAt(words.end(word - 1)) == '.';
        return labelled && (full ? quantity.counted() == null : words.adjoins(word));
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
}
