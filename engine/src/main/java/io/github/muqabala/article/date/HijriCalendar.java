package io.github.muqabala.article.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.List;

/**
 * A calendar that counts years from the Hijra.
 *
 * @param months regular expressions for their names as {@link HijriDates} folds them, the first month's first
 * @param days which days it has
 */
record HijriCalendar(List<String> months, Days days) {
    private static final int MONTHS = 12;
    private static final int LONG_MONTHS = 6;
    /** The day before the first of the solar calendar, from 1 January 1970. */
    private static final long SOLAR_EPOCH = -492_269;

    /** By the moon: Umm al-Qura, the civil calendar of Saudi Arabia. */
    static final HijriCalendar LUNAR = new HijriCalendar(
            List.of(
                    "(?:ال)?محرم(?: الحرام)?",
                    "صفر",
                    "ربيع (?:ال)?اول",
                    "ربيع (?:ال)?(?:اخر|ثاني)",
                    "جمادي? (?:ال)?اولي?",
                    "جمادي? (?:ال)?(?:اخره?|ثانيه?)",
                    "رجب",
                    "شعبان",
                    "رمضان(?: المبارك)?",
                    "شوال",
                    "ذ[وي] ?(?:ال)?قعده",
                    "ذ[وي] ?(?:ال)?حجه"),
            (year, month, day) -> LocalDate.from(HijrahDate.of(year, month, day)));

    /** By the sun: that of Iran and Afghanistan, each with names of its own for the months. */
    static final HijriCalendar SOLAR = new HijriCalendar(
            List.of(
                    "فروردين|حمل",
                    "ارديبهشت|ثور",
                    "خرداد|جوزا",
                    "تير|سرطان",
                    "ا?مرداد|اسد",
                    "شهريور|سنبله",
                    "مهر|ميزان",
                    "ابان|عقرب",
                    "اذر|قوس",
                    "دي|جدي",
                    "بهمن|دلو",
                    "اسفند|حوت"),
            HijriCalendar::solarDay);

    /** The days of a calendar in that of ISO 8601. */
    @FunctionalInterface
    interface Days {

        /**
         * The same day.
         *
         * @throws DateTimeException if there is none such
         */
        LocalDate day(int year, int month, int day);
    }

    /** All names of months for a regular expression. */
    String monthNames() {
        return String.join("|", months);
    }

    /** The number of a month, from 1; 0 if it has another name. */
    int month(String name) {
        int month = MONTHS;
        while (month > 0 && !name.matches(months.get(month - 1))) {
            month--;
        }
        return month;
    }

    /** Leap years by the cycle of 33 years, in step with the equinox from 1206 to 1498. */
    private static LocalDate solarDay(int year, int month, int day) {
        boolean leap = Math.floorMod(25 * year + 11, 33) < 8;
        int last = month <= LONG_MONTHS ? 31 : month < MONTHS || leap ? 30 : 29;
        if (month < 1 || month > MONTHS || day < 1 || day > last) {
            throw new DateTimeException("no such day");
        }
        int before = 30 * (month - 1) + Math.min(month - 1, LONG_MONTHS);
        return LocalDate.ofEpochDay(SOLAR_EPOCH + 365L * (year - 1) + Math.floorDiv(8 * year + 21, 33) + before + day);
    }
}
