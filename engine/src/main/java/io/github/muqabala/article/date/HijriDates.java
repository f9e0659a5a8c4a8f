package io.github.muqabala.article.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates of the Hijri calendars, with names of months or in numbers. Loaded where a year may be of them. */
final class HijriDates {
    private static final String YEAR = "(1[34]\\d\\d)";
    private static final String BETWEEN = "[ ,،./-]*";
    /** What stands behind a year of the Hijra, and may say which calendar it is of. */
    private static final String ERA = "(?: ?(هجري(?: شمسي| قمري)?|ه(?: ?[.-]? ?[شق])?|[شق])(?![\\p{L}\\d]))?";

    private static final Pattern LUNAR = dayAndMonth(HijriCalendar.LUNAR);
    private static final Pattern SOLAR = dayAndMonth(HijriCalendar.SOLAR);
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)" + YEAR + " ?[-/.] ?(\\d{1,2}) ?[-/.] ?(\\d{1,2})(?!\\d)" + ERA);
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2}) ?[-/.] ?(\\d{1,2}) ?[-/.] ?" + YEAR + "(?!\\d)" + ERA);

    /** Numbers alone are of the calendar in which their year is of our time: from 1981 on. */
    private static final int FIRST_SOLAR = 1360;

    private static final int FIRST_LUNAR = 1410;
    private static final int LAST_LUNAR = 1470;

    private HijriDates() {}

    /**
     * The first date in a text.
     *
     * @param text with western digits
     */
    static Optional<LocalDate> first(String text) {
        String folded = fold(text);
        Matcher matcher = LUNAR.matcher(folded);
        if (matcher.find()) {
            return day(HijriCalendar.LUNAR, matcher);
        }
        matcher = SOLAR.matcher(folded);
        if (matcher.find()) {
            return day(HijriCalendar.SOLAR, matcher);
        }
        matcher = YEAR_FIRST.matcher(folded);
        if (matcher.find()) {
            return day(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4));
        }
        matcher = DAY_FIRST.matcher(folded);
        return matcher.find()
                ? day(matcher.group(3), matcher.group(2), matcher.group(1), matcher.group(4))
                : Optional.empty();
    }

    /** A date in numbers with nothing to say of which calendar. */
    static Optional<LocalDate> day(int year, int month, int day) {
        boolean ours = year >= FIRST_SOLAR && year <= LAST_LUNAR;
        return ours
                ? day(year < FIRST_LUNAR ? HijriCalendar.SOLAR : HijriCalendar.LUNAR, year, month, day)
                : Optional.empty();
    }

    private static Pattern dayAndMonth(HijriCalendar calendar) {
        return Pattern.compile("(?<!\\d)(\\d{1,2})" + BETWEEN + "(?:من )?(" + calendar.monthNames() + ")(?: ?ماه)?"
                + BETWEEN + "(?:(?:من )?(?:سنه|عام|سال) )?" + YEAR + "(?!\\d)");
    }

    private static Optional<LocalDate> day(HijriCalendar calendar, Matcher named) {
        int year = Integer.parseInt(named.group(3));
        return day(calendar, year, calendar.month(named.group(2)), Integer.parseInt(named.group(1)));
    }

    private static Optional<LocalDate> day(String year, String month, String day, @Nullable String era) {
        int number = Integer.parseInt(year);
        if (era == null) {
            return day(number, Integer.parseInt(month), Integer.parseInt(day));
        }
        HijriCalendar calendar = era.contains("ش") ? HijriCalendar.SOLAR : HijriCalendar.LUNAR;
        return day(calendar, number, Integer.parseInt(month), Integer.parseInt(day));
    }

    private static Optional<LocalDate> day(HijriCalendar calendar, int year, int month, int day) {
        try {
            return Optional.of(calendar.days().day(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The letters of Arabic and Persian that names are spelt with now one way and now another are made one. */
    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char letter = switch (c) {
                case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
                case 'ى', 'ی' -> 'ي';
                case 'ة', 'ہ', 'ھ' -> 'ه';
                default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
            };
            boolean dropped = c == 'ـ'
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || (letter == ' ' && !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ');
            if (!dropped) {
                folded.append(letter);
            }
        }
        return folded.toString();
    }
}
