package io.github.muqabala.claim.date;

import io.github.muqabala.claim.date.DateExpression.Granularity;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * What a date names, from its first day to its last.
 *
 * @param first its first day
 * @param last its last day
 * @param granularity how exact it is
 */
record Days(LocalDate first, LocalDate last, Granularity granularity) {
    private static final int MONTHS_OF_QUARTER = 3;

    static Days day(LocalDate day) {
        return new Days(day, day, Granularity.DAY);
    }

    /** A day of the Gregorian calendar; null if there is none such. */
    static @Nullable Days day(int year, int month, int day) {
        try {
            return day(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A day, or with day 0 a month, of the calendar Umm al-Qura; null if there is none such. */
    static @Nullable Days hijri(int year, int month, int day) {
        try {
            HijrahDate first = HijrahDate.of(year, month == 0 ? 1 : month, Math.max(1, day));
            HijrahDate last = day > 0
                    ? first
                    : first.with(month == 0 ? TemporalAdjusters.lastDayOfYear() : TemporalAdjusters.lastDayOfMonth());
            Granularity granularity = day > 0 ? Granularity.DAY : month == 0 ? Granularity.YEAR : Granularity.MONTH;
            return new Days(LocalDate.from(first), LocalDate.from(last), granularity);
        } catch (DateTimeException e) {
            return null;
        }
    }

    static Days month(YearMonth month) {
        return new Days(month.atDay(1), month.atEndOfMonth(), Granularity.MONTH);
    }

    static Days year(int year) {
        return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Granularity.YEAR);
    }

    static Days decade(int firstYear) {
        return new Days(LocalDate.of(firstYear, 1, 1), LocalDate.of(firstYear + 9, 12, 31), Granularity.DECADE);
    }

    /** A quarter of a year, from 1. */
    static Days quarter(int year, int quarter) {
        LocalDate first = LocalDate.of(year, MONTHS_OF_QUARTER * (quarter - 1) + 1, 1);
        return new Days(first, first.plusMonths(MONTHS_OF_QUARTER).minusDays(1), Granularity.QUARTER);
    }

    /** A half of a year, from 1. */
    static Days half(int year, int half) {
        LocalDate first = LocalDate.of(year, 6 * (half - 1) + 1, 1);
        return new Days(first, first.plusMonths(6).minusDays(1), Granularity.RANGE);
    }

    /** A season of a year, spring first; the winter of a year begins in its December. */
    static Days season(int year, int season) {
        LocalDate first = LocalDate.of(year, MONTHS_OF_QUARTER * season, 1);
        return new Days(first, first.plusMonths(MONTHS_OF_QUARTER).minusDays(1), Granularity.RANGE);
    }

    static Days week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Days(monday, monday.plusDays(6), Granularity.WEEK);
    }

    /** From the first day of this to the last of another; null if that is before. */
    @Nullable
    Days to(Days other) {
        return other.last.isBefore(first) ? null : new Days(first, other.last, Granularity.RANGE);
    }

    /**
     * The beginning, middle or end: of a year the first three, the middle four or the last three months, of a decade the
     * first four, the next or the last three years, of what is shorter a third; a week is not divided.
     *
     * @param part from 1
     */
    Days part(int part) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        if (days <= 7) {
            return this;
        }
        if (granularity == Granularity.DECADE) {
            LocalDate from = first.plusYears(part == 1 ? 0 : part == 2 ? 4 : 7);
            LocalDate to = first.plusYears(part == 1 ? 4 : part == 2 ? 7 : 10);
            return new Days(from, to.minusDays(1), Granularity.RANGE);
        }
        if (granularity == Granularity.YEAR) {
            LocalDate from = part == 1 ? first : part == 2 ? first.plusMonths(4) : first.plusMonths(9);
            LocalDate to = part == 1 ? first.plusMonths(3) : part == 2 ? first.plusMonths(8) : first.plusMonths(12);
            return new Days(from, to.minusDays(1), Granularity.RANGE);
        }
        long third = days / 3;
        LocalDate from = part == 1 ? first : first.plusDays((part - 1) * third);
        LocalDate to = part == 3 ? last : first.plusDays(part * third - 1);
        return new Days(from, to, Granularity.RANGE);
    }
}
