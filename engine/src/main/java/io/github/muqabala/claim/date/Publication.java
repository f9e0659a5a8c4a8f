package io.github.muqabala.claim.date;

import io.github.muqabala.claim.date.DateExpression.Granularity;
import io.github.muqabala.claim.date.DateWord.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * What dates mean that are told from the day of publication.
 *
 * @param day the day of publication; null if it is not known, when nothing is told
 */
record Publication(@Nullable LocalDate day) {

    /** Where a date lies, seen from the day of publication. */
    enum Side {
        LAST,
        THIS,
        NEXT,
        /** Where it is nearest. */
        NEAREST
    }

    @Nullable
    Days offset(int days) {
        return day == null ? null : Days.day(day.plusDays(days));
    }

    /** The weekday next to a day: a text may come out a day or more after it was written. */
    @Nullable
    Days near(@Nullable Days days, int weekday) {
        if (days == null) {
            return null;
        }
        DayOfWeek named = DayOfWeek.of(weekday);
        LocalDate before = days.first().with(TemporalAdjusters.previousOrSame(named));
        LocalDate behind = days.first().with(TemporalAdjusters.nextOrSame(named));
        boolean nearer = ChronoUnit.DAYS.between(before, days.first()) <= ChronoUnit.DAYS.between(days.first(), behind);
        return Days.day(nearer ? before : behind);
    }

    /** A day of a month, in the year that the side tells; null too if the month has no such day. */
    @Nullable
    Days day(int month, int dayOfMonth, Side side) {
        Days best = null;
        if (day == null) {
            return null;
        }
        for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
            Days candidate = Days.day(year, month, dayOfMonth);
            best = candidate == null ? best : better(best, candidate, side, day);
        }
        return best;
    }

    private static @Nullable Days better(@Nullable Days known, Days candidate, Side side, LocalDate day) {
        boolean past = candidate.last().isBefore(day);
        boolean future = candidate.first().isAfter(day);
        boolean wrong = (side == Side.LAST && !past) || (side == Side.NEXT && !future);
        if (wrong) {
            return known;
        }
        if (known == null) {
            return candidate;
        }
        long distance = distance(candidate, day);
        return distance < distance(known, day) ? candidate : known;
    }

    private static long distance(Days days, LocalDate day) {
        if (!days.first().isAfter(day) && !days.last().isBefore(day)) {
            return 0;
        }
        return Math.min(
                Math.abs(ChronoUnit.DAYS.between(day, days.first())),
                Math.abs(ChronoUnit.DAYS.between(day, days.last())));
    }

    @Nullable
    Days month(int month, Side side) {
        if (day == null) {
            return null;
        }
        if (side == Side.THIS) {
            return Days.month(YearMonth.of(day.getYear(), month));
        }
        Days best = null;
        for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
            best = better(best, Days.month(YearMonth.of(year, month)), side, day);
        }
        return best;
    }

    @Nullable
    Days season(int season, Side side) {
        if (day == null) {
            return null;
        }
        Days best = null;
        for (int year = day.getYear() - 2; year <= day.getYear() + 1; year++) {
            best = better(best, Days.season(year, season), side == Side.THIS ? Side.NEAREST : side, day);
        }
        return best;
    }

    @Nullable
    Days hijri(int month, int dayOfMonth, Side side) {
        if (day == null) {
            return null;
        }
        int year = java.time.chrono.HijrahDate.from(day).get(java.time.temporal.ChronoField.YEAR);
        Days best = null;
        for (int candidate = year - 1; candidate <= year + 1; candidate++) {
            Days days = Days.hijri(candidate, month, dayOfMonth);
            best = days == null ? best : better(best, days, side, day);
        }
        return best;
    }

    /** A day of the week; of no side the last one, the day of publication among them. */
    @Nullable
    Days weekday(int number, Side side) {
        if (day == null) {
            return null;
        }
        DayOfWeek weekday = DayOfWeek.of(number);
        return Days.day(day.with(
                switch (side) {
                    case LAST -> TemporalAdjusters.previous(weekday);
                    case NEXT -> TemporalAdjusters.next(weekday);
                    case THIS, NEAREST -> TemporalAdjusters.previousOrSame(weekday);
                }));
    }

    /** The week, month or other that lies some of its kind before or after that of publication. */
    @Nullable
    Days period(Unit unit, int away) {
        if (day == null) {
            return null;
        }
        return switch (unit) {
            case DAY -> Days.day(day.plusDays(away));
            case WEEK -> Days.week(day.plusWeeks(away));
            case WEEKEND -> {
                LocalDate saturday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
                LocalDate begin = saturday.plusWeeks(away < 0 ? away : Math.max(0, away - 1));
                yield new Days(begin, begin.plusDays(1), Granularity.RANGE);
            }
            case MONTH -> Days.month(YearMonth.from(day).plusMonths(away));
            case QUARTER -> {
                LocalDate there = day.plusMonths(3L * away);
                yield Days.quarter(there.getYear(), (there.getMonthValue() + 2) / 3);
            }
            case YEAR -> Days.year(day.getYear() + away);
            case DECADE -> Days.decade(day.getYear() / 10 * 10 + 10 * away);
            case CENTURY, NONE -> null;
        };
    }

    /** The last or next so many days, weeks, months or years, counted from publication. */
    @Nullable
    Days span(Unit unit, int count, boolean past) {
        if (day == null) {
            return null;
        }
        ChronoUnit step = step(unit);
        if (step == null) {
            return null;
        }
        return past
                ? new Days(day.minus(count, step), day, Granularity.RANGE)
                : new Days(day, day.plus(count, step), Granularity.RANGE);
    }

    /** The day, week, month or year so many before; null of what has no fixed length. */
    @Nullable
    Days ago(Unit unit, int count) {
        return period(unit, -count);
    }

    private static @Nullable ChronoUnit step(Unit unit) {
        return switch (unit) {
            case DAY -> ChronoUnit.DAYS;
            case WEEK -> ChronoUnit.WEEKS;
            case MONTH -> ChronoUnit.MONTHS;
            case YEAR -> ChronoUnit.YEARS;
            case DECADE -> ChronoUnit.DECADES;
            default -> null;
        };
    }
}
