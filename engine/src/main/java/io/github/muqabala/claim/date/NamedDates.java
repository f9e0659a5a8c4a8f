package io.github.muqabala.claim.date;

import io.github.muqabala.claim.date.DateExpression.Basis;
import io.github.muqabala.claim.date.DateExpression.Granularity;
import io.github.muqabala.claim.date.DateWord.Form;
import io.github.muqabala.claim.date.DateWord.Role;
import io.github.muqabala.claim.date.DateWord.Unit;
import io.github.muqabala.claim.date.Publication.Side;
import io.github.muqabala.lexicon.Match;
import io.github.muqabala.text.Words;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads dates with the name of a month: a day, two days, a name or two of the month, a year or what it is seen from here. */
final class NamedDates {
    private static final int LAST_DAY = 31;

    private final Cursor cursor;
    private final Words words;
    private final Publication publication;

    private final YearBehind said;

    NamedDates(Cursor cursor, Publication publication) {
        this.cursor = cursor;
        words = cursor.words();
        this.publication = publication;
        said = new YearBehind(cursor);
    }

    /** The date that begins with the number of a day: {@code 25 و28 أيار الماضي}. */
    @Nullable
    Found day(int word, int start) {
        int day = cursor.number(word);
        if (day < 1 || day > LAST_DAY || cursor.digits(word) > 2) {
            return null;
        }
        int second = secondDay(word + 1, day);
        int end = second > 0 ? secondEnd : word + 1;
        Match<DateWord> month = month(end, second == 0);
        if (month == null && second == 0) {
            return ofMonthSeenFromHere(word, start, day, end);
        }
        return month == null ? null : named(word, start, day, second, month);
    }

    /** The date that begins with the name of a day in its month: {@code الثامن عشر من أيار}. */
    @Nullable
    Found ordinal(Match<DateWord> match) {
        Match<DateWord> month = month(match.end(), false);
        int start = match.span(words).start();
        if (month == null) {
            return ofMonthSeenFromHere(match.first(), start, match.value().number(), match.end());
        }
        boolean of = month.first() > match.end() || month.value().is(Role.HIJRI);
        return of ? named(match.first(), start, match.value().number(), 0, month) : null;
    }

    /** {@code الثاني والعشرين من الشهر الجاري}. */
    private @Nullable Found ofMonthSeenFromHere(int first, int start, int day, int word) {
        if (word + 2 >= cursor.size()
                || !cursor.isJoined(word, "")
                || !cursor.is(word, "من")
                || !cursor.is(word + 1, "الشهر")) {
            return null;
        }
        Match<DateWord> modifier = cursor.next(word + 2);
        Side side = modifier == null ? null : YearBehind.side(modifier.value());
        if (modifier == null || side == null) {
            return null;
        }
        Days month = publication.period(Unit.MONTH, side == Side.LAST ? -1 : side == Side.NEXT ? 1 : 0);
        Days days = month == null
                ? null
                : Days.day(month.first().getYear(), month.first().getMonthValue(), day);
        boolean wrong = month != null && days == null;
        return wrong
                ? null
                : Found.relative(first, start, modifier.end(), words.end(modifier.end() - 1), days, Granularity.DAY);
    }

    private int secondEnd;

    /** The later day of two: behind a hyphen, {@code إلى}, {@code و}; 0 if there is none. */
    private int secondDay(int word, int first) {
        int at = word;
        if (at >= cursor.size()) {
            return 0;
        }
        boolean hyphen = cursor.isJoined(at, "-–—‑") && !cursor.isJoined(at, "");
        boolean and = cursor.isJoined(at, "") && cursor.clitics(at) == 1 && words.letter(at, 0) == 'و';
        if (!hyphen && !and) {
            boolean connected = cursor.isJoined(at, "")
                    && (cursor.is(at, "الي")
                            || cursor.is(at, "حتي")
                            || cursor.is(at, "to")
                            || cursor.is(at, "and")
                            || cursor.is(at, "through")
                            || cursor.is(at, "until"));
            if (!connected || !cursor.isJoined(at + 1, "")) {
                return 0;
            }
            at++;
            if (cursor.clitics(at) != 0) {
                return 0;
            }
        }
        int second = cursor.number(at);
        at++;
        int last = second > first && second <= LAST_DAY ? second : 0;
        // Of a list the last: 2 و3 و4 مايو.
        while (last > 0
                && at < cursor.size()
                && cursor.isJoined(at, "")
                && cursor.clitics(at) == 1
                && words.letter(at, 0) == 'و'
                && cursor.number(at) > last
                && cursor.number(at) <= LAST_DAY) {
            last = cursor.number(at++);
        }
        secondEnd = at;
        return last;
    }

    /** The name of a month behind a day, with {@code من} or {@code شهر} before it or not. */
    private @Nullable Match<DateWord> month(int word, boolean hyphen) {
        int at = word;
        for (int i = 0; i < 2 && at < cursor.size() && cursor.isJoined(at, ""); i++) {
            boolean of = cursor.is(at, "من") || cursor.is(at, "of") || cursor.is(at, "شهر") || cursor.is(at, "لشهر");
            if (of) {
                at++;
            }
        }
        Match<DateWord> month = cursor.next(at, hyphen ? "-" : ".");
        return month != null && isMonth(month) ? month : null;
    }

    private static boolean isMonth(Match<DateWord> match) {
        return match.value().is(Role.MONTH) || match.value().is(Role.HIJRI);
    }

    /**
     * The date that begins with the name of a month; null if the name may be another word and nothing speaks for a month.
     *
     * @param led whether what stands before the name is only there before a date
     */
    @Nullable
    Found month(Match<DateWord> match, boolean led) {
        int first = match.first();
        int start = match.span(words).start();
        boolean english = cursor.isLatin(first);
        Found found = english ? dayBehind(match) : null;
        if (found == null) {
            found = named(first, start, 0, 0, match);
        }
        if (found == null) {
            return null;
        }
        boolean alone = found.end() == match.end();
        if (!alone) {
            return english && !cursor.isCapital(first) && match.value().form() == Form.WEAK && found.month() != 0
                    ? null
                    : found;
        }
        boolean lead = led || cursor.isLed(first);
        boolean kept = switch (match.value().form()) {
            case PLAIN -> !match.value().is(Role.HIJRI) || isHijriAlone(match);
            case WEAK -> lead;
            case SHORT -> false;
            case FATHER ->
                words.original().charAt(start) == 'آ'
                        || (lead && words.original().charAt(start) != 'أ');
        };
        return kept && (!english || cursor.isCapital(first)) ? found : null;
    }

    /** A month of the Hijri calendar is a name of men as well; {@code شهر} tells. */
    private boolean isHijriAlone(Match<DateWord> match) {
        int before = match.first() - 1;
        return before >= 0
                && (cursor.is(before, "شهر") || (match.value().number() == 9 && cursor.isLed(match.first())));
    }

    /** {@code May 18}, {@code May 18-20, 2023}. */
    private @Nullable Found dayBehind(Match<DateWord> match) {
        int word = match.end();
        boolean near = word < cursor.size() && cursor.isJoined(word, ".") && cursor.clitics(word) == 0;
        int day = near ? cursor.number(word) : -1;
        if (day < 1 || day > LAST_DAY || cursor.digits(word) > 2 || cursor.isPartOfNumber(word)) {
            return null;
        }
        int second = secondDay(word + 1, day);
        if (second > 0 && month(secondEnd, false) != null) {
            second = 0;
        }
        int end = second > 0 ? secondEnd : word + 1;
        return dated(match.first(), match.span(words).start(), day, second, match.value(), end, words.end(end - 1));
    }

    private @Nullable Found named(int first, int start, int day, int second, Match<DateWord> month) {
        int end = month.end();
        int stop = words.end(end - 1);
        Match<DateWord> other = cursor.next(end, "/()-");
        boolean same = other != null
                && other.value().is(Role.MONTH)
                && other.value().number() == month.value().number();
        if (other != null && same) {
            end = other.end();
            stop = words.end(end - 1);
            if (cursor.isBetween(other.first(), '(')
                    && stop < words.original().length()
                    && words.original().charAt(stop) == ')') {
                stop++;
            }
        }
        return dated(first, start, day, second, month.value(), end, stop);
    }

    /** With what is said of the year. */
    private @Nullable Found dated(int first, int start, int day, int second, DateWord month, int end, int stop) {
        boolean hijri = month.is(Role.HIJRI);
        said.read(end, hijri);
        int number = month.number();
        if (said.year() > 0) {
            int last = said.end();
            int lastStop = words.end(last - 1);
            Match<DateWord> era = cursor.next(last, "(");
            if (era != null && era.value().is(Role.ERA)) {
                last = era.end();
                lastStop = words.end(last - 1);
            }
            Days days = absolute(hijri || NumericDates.isHijriYear(said.year()), said.year(), number, day, second);
            return days == null ? null : Found.of(first, start, last, lastStop, days);
        }
        Side side = said.side();
        if (side != null) {
            stop = words.end(said.end() - 1);
            end = said.end();
        }
        Side where = side == null ? Side.NEAREST : side;
        Days days = relative(hijri, number, day, second, where);
        if (days == null && publication.day() != null) {
            return null;
        }
        Granularity granularity = second > 0 ? Granularity.RANGE : day > 0 ? Granularity.DAY : Granularity.MONTH;
        Granularity exact = days == null ? granularity : days.granularity();
        return new Found(first, start, end, stop, days, exact, Basis.PUBLICATION, side == null && !hijri ? number : 0);
    }

    private static @Nullable Days absolute(boolean hijri, int year, int month, int day, int second) {
        if (hijri) {
            return Days.hijri(year, month, day);
        }
        if (day == 0) {
            return Days.month(YearMonth.of(year, month));
        }
        Days days = Days.day(year, month, day);
        Days last = second > 0 ? Days.day(year, month, second) : days;
        return days == null || last == null ? null : second > 0 ? days.to(last) : days;
    }

    private @Nullable Days relative(boolean hijri, int month, int day, int second, Side where) {
        if (publication.day() == null) {
            return null;
        }
        if (said.isSideOfYear()) {
            int away = where == Side.LAST ? -1 : where == Side.NEXT ? 1 : 0;
            return absolute(false, publication.day().getYear() + away, month, day, second);
        }
        if (hijri) {
            return publication.hijri(month, day, where == Side.THIS ? Side.NEAREST : where);
        }
        if (day == 0) {
            return publication.month(month, where);
        }
        Side nearest = where == Side.THIS ? Side.NEAREST : where;
        Days days = publication.day(month, day, nearest);
        if (days == null || second == 0) {
            return days;
        }
        Days last = Days.day(days.first().getYear(), month, second);
        return last == null ? null : days.to(last);
    }
}
