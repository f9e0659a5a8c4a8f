package io.github.muqabala.claim.date;

import io.github.muqabala.claim.date.DateExpression.Granularity;
import io.github.muqabala.claim.date.DateWord.Form;
import io.github.muqabala.claim.date.DateWord.Role;
import io.github.muqabala.claim.date.DateWord.Unit;
import io.github.muqabala.claim.date.Publication.Side;
import io.github.muqabala.lexicon.Match;
import io.github.muqabala.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a text from its first word to its last, and tells which reader a word is for. */
final class DateReader {
    /** Dates within dates, {@code مساء يوم الخميس 18 مايو}: no more than these. */
    private static final int DEPTH = 4;

    private final Cursor cursor;
    private final Words words;
    private final Publication publication;
    private final NumericDates numeric;
    private final NamedDates named;
    private final PeriodDates periods;
    private final Years years;
    private final Weekdays weekdays;
    private final DatesBehind said;
    private final RelativeDays days;

    DateReader(Words words, @Nullable LocalDate published) {
        this.words = words;
        cursor = new Cursor(words);
        publication = new Publication(published);
        numeric = new NumericDates(words);
        named = new NamedDates(cursor, publication);
        periods = new PeriodDates(cursor, publication);
        years = new Years(cursor, publication);
        weekdays = new Weekdays(cursor, publication);
        said = new DatesBehind(cursor, numeric, named);
        days = new RelativeDays(cursor, publication, said);
    }

    List<Found> read() {
        List<Found> found = new ArrayList<>();
        int passed = 0;
        int word = 0;
        while (word < words.size()) {
            Found date = at(word, false, DEPTH);
            if (date == null || date.start() < passed) {
                word++;
                continue;
            }
            while (!found.isEmpty() && found.get(found.size() - 1).stop() > date.start()) {
                found.remove(found.size() - 1);
            }
            found.add(date);
            passed = date.stop();
            word = Math.max(word + 1, date.end());
        }
        return found;
    }

    /**
     * The date that begins with a word.
     *
     * @param led whether what stands before is only there before a date
     * @param depth how many dates it may have within
     */
    private @Nullable Found at(int word, boolean led, int depth) {
        if (cursor.clitics(word) >= 0) {
            return digits(word, led);
        }
        Match<DateWord> match = DateWords.at(words, word);
        return match == null || depth == 0 ? null : phrase(match, led, depth);
    }

    private @Nullable Found digits(int word, boolean led) {
        int start = cursor.digitStart(word);
        Found found = numeric.at(word, start);
        if (found == null && !cursor.isPartOfNumber(word)) {
            found = named.day(word, start);
        }
        return found == null ? years.digits(word, start, led) : found;
    }

    private @Nullable Found phrase(Match<DateWord> match, boolean led, int depth) {
        int start = match.span(words).start();
        return switch (match.value().role()) {
            case MONTH, HIJRI -> named.month(match, led);
            case ORDINAL -> named.ordinal(match);
            case WEEKDAY -> weekday(match, led);
            case DAYS -> weekdays.two(match);
            case OFFSET, TODAY -> days.offset(match, led);
            case PERIOD -> period(match, led, depth);
            case PERIODS, DUAL -> periods.period(match, led);
            case EN_LAST, EN_NEXT, EN_THIS, THIS_BEFORE -> sided(match);
            case PART -> part(match, depth);
            case DAY_PART -> dayPart(match, depth);
            case AGO -> periods.ago(match);
            case EN_AGO -> periods.agoBehind(match);
            case SEASON, QUARTER, HALF -> years.partOfYear(match, led);
            case YEARS -> years.two(match);
            case DECADE ->
                Found.of(
                        match.first(),
                        start,
                        match.end(),
                        cursor.stop(match.end()),
                        Days.decade(match.value().number()));
            default -> null;
        };
    }

    /** A weekday with the date it is, {@code الثلاثاء 18 مايو}, or with what side it is on. */
    private @Nullable Found weekday(Match<DateWord> match, boolean led) {
        Found date = said.behind(match.end());
        if (date != null) {
            return date.from(match.first(), match.span(words).start());
        }
        return weekdays.one(match, led);
    }

    private @Nullable Found period(Match<DateWord> match, boolean led, int depth) {
        Unit unit = match.value().unit();
        int start = match.span(words).start();
        if (unit == Unit.YEAR || unit == Unit.DAY || unit == Unit.MONTH) {
            Found year = unit == Unit.YEAR ? years.behind(match) : null;
            if (year != null) {
                return year;
            }
            Match<DateWord> next = cursor.next(match.end());
            boolean digits = cursor.clitics(match.end()) == 0 && cursor.isJoined(match.end(), "");
            boolean day = unit == Unit.DAY
                    && (digits
                            || (next != null
                                    && (next.value().is(Role.WEEKDAY)
                                            || next.value().is(Role.ORDINAL))));
            boolean month = unit == Unit.MONTH
                    && next != null
                    && (next.value().is(Role.MONTH) || next.value().is(Role.HIJRI));
            Found within = (day && !cursor.isLatin(match.first())) || month ? at(match.end(), month, depth - 1) : null;
            if (within != null
                    && (month
                            || within.granularity() == Granularity.DAY
                            || within.granularity() == Granularity.RANGE)) {
                return within.from(match.first(), start);
            }
        }
        return periods.period(match, led);
    }

    /** {@code this summer}, {@code next September}, {@code last Thursday}, {@code هذا العام}. */
    private @Nullable Found sided(Match<DateWord> match) {
        Side side = YearBehind.sideBefore(match.value());
        Match<DateWord> next = cursor.next(match.end());
        if (next == null || side == null) {
            return periods.sided(match);
        }
        int end = next.end();
        int stop = words.end(end - 1);
        int start = match.span(words).start();
        int number = next.value().number();
        boolean named = cursor.isLatin(next.first()) && cursor.isCapital(next.first());
        return switch (next.value().role()) {
            case MONTH ->
                named
                        ? Found.relative(
                                match.first(), start, end, stop, publication.month(number, side), Granularity.MONTH)
                        : null;
            case WEEKDAY -> {
                if (!named || next.value().form() != Form.PLAIN) {
                    yield null;
                }
                Days days = publication.weekday(number, side == Side.THIS ? Side.NEXT : side);
                int last = weekdays.behindPart(end);
                yield Found.relative(match.first(), start, last, words.end(last - 1), days, Granularity.DAY);
            }
            case SEASON ->
                Found.relative(match.first(), start, end, stop, publication.season(number, side), Granularity.RANGE);
            default -> periods.sided(match);
        };
    }

    /** {@code نهاية أيار}, {@code mid-April}. */
    private @Nullable Found part(Match<DateWord> match, int depth) {
        int at = match.end();
        if (at >= cursor.size() || !cursor.isJoined(at, "-")) {
            return null;
        }
        if (cursor.is(at, "the")) {
            at++;
        }
        Match<DateWord> next = at < cursor.size() && cursor.clitics(at) < 0 ? cursor.next(at, "-") : null;
        boolean digits = at < cursor.size() && cursor.clitics(at) == 0;
        if (next == null && !digits) {
            return null;
        }
        Found within = at(at, true, depth - 1);
        if (within == null) {
            return null;
        }
        Found whole = within.from(match.first(), match.span(words).start());
        Days days = within.days();
        return days == null || within.granularity() == Granularity.DAY
                ? whole
                : whole.with(days.part(match.value().number()), within.granularity());
    }

    /** {@code مساء الخميس}, {@code صباح اليوم}. */
    private @Nullable Found dayPart(Match<DateWord> match, int depth) {
        int at = match.end();
        if (cursor.isLatin(match.first()) || at >= cursor.size() || !cursor.isJoined(at, "")) {
            return null;
        }
        if (cursor.clitics(at) != 0 && cursor.next(at) == null) {
            return null;
        }
        Found within = at(at, true, depth - 1);
        return within != null && within.granularity() == Granularity.DAY
                ? within.from(match.first(), match.span(words).start())
                : null;
    }
}
