package io.github.muqabala.article.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as publishers write them for machines, addresses and readers, in ISO 8601: a day, or a day and time, with the zone
 * that is given. No zone is assumed and none is changed, as that would shift the day. A day of the Hijri calendars, lunar (Umm
 * al-Qura) or solar (of Iran and Afghanistan), becomes that of the Gregorian, unless one of that stands beside it.
 */
public final class Dates {
    private static final Pattern ISO = Pattern.compile(
            "^(\\d{4})-(\\d{1,2})-(\\d{1,2})"
                    + "(?:[T ]\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2}\\b)?");
    private static final Pattern COMPACT = Pattern.compile(
            "^(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2}):?(\\d{2})(?::?(\\d{2}))?)?" + "(Z|[+-]\\d{2}:?\\d{2})?$");
    private static final Pattern EPOCH = Pattern.compile("^1\\d{9}(?:\\d{3})?$");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:^|[/_-])((?:19|20)\\d{2})(?:/[a-z_-]+(?=/))?([/-]?)(\\d{1,2})\\2(\\d{1,2})(?=[/_.-]|$)");

    /** No value with a date in it is longer, in UTF-16 code units; this bounds the time that a page can take. */
    private static final int LONGEST_VALUE = 1_000;

    /** Years before it are those of the Hijra. */
    private static final int FIRST_GREGORIAN = 1500;

    private static final String MONTH = "(" + MonthNames.alternatives() + ")";
    /** The month may be named twice, {@code نيسان / أبريل}. */
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[.\\s,-]*(?:de\\s+|من\\s+)?" + MONTH + "\\.?(?:\\s*[/(]\\s*" + MONTH
                    + "\\)?)?[\\s,،.-]*(?:de\\s+|del\\s+)?((?:19|20)\\d{2})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern MONTH_DAY = Pattern.compile(
            "(?<!\\p{L})" + MONTH + "\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?[,،]?\\s+((?:19|20)\\d{2})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s*[-/.年년]\\s*(\\d{1,2})\\s*[-/.月월]\\s*(\\d{1,2})(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d+:-])(\\d{1,2}):(\\d{2})(?::\\d{2})?\\s*(am|pm|a\\.m\\.|p\\.m\\.|ص\\b|م\\b|صباحا|صباحًا|مساء|مساءً)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private Dates() {}

    /**
     * What a value for machines says, or if it is written for readers after all, the first date in it.
     *
     * @param value without blanks around it
     * @return nothing if it is longer than 1,000 UTF-16 code units
     */
    public static Optional<String> inValue(String value) {
        if (value.length() > LONGEST_VALUE) {
            return Optional.empty();
        }
        String text = westernDigits(value);
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return written(iso);
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.find()) {
            return written(compact);
        }
        if (EPOCH.matcher(text).find()) {
            long seconds = Long.parseLong(text.substring(0, 10));
            return Optional.of(Instant.ofEpochSecond(seconds).toString());
        }
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toOffsetDateTime()
                    .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        } catch (DateTimeException e) {
            return inText(text);
        }
    }

    /** The day in an address's path. */
    public static Optional<String> inAddress(String address) {
        Matcher matcher = ADDRESS.matcher(address);
        while (matcher.find()) {
            boolean padded = matcher.group(3).length() == 2 && matcher.group(4).length() == 2;
            Optional<LocalDate> day = day(matcher.group(1), matcher.group(3), matcher.group(4));
            if (day.isPresent() && (padded || !matcher.group(2).isEmpty())) {
                return day.map(LocalDate::toString);
            }
        }
        return Optional.empty();
    }

    /** The first date in a line for readers, with the time if it has one as well. Costs a microsecond a digit. */
    public static Optional<String> inText(String line) {
        String text = westernDigits(line);
        return day(text).map(day -> day + time(text).map(time -> "T" + time).orElse(""));
    }

    private static Optional<LocalDate> day(String text) {
        Optional<LocalDate> day = hasYear(text, "19") || hasYear(text, "20") ? gregorian(text) : Optional.empty();
        boolean other = day.isEmpty() && (hasYear(text, "13") || hasYear(text, "14"));
        return other ? HijriDates.first(text) : day;
    }

    /** Whether there may be a year of a century, as otherwise no pattern need be tried. */
    private static boolean hasYear(String text, String century) {
        int at = text.indexOf(century);
        while (at >= 0) {
            if (at + 3 < text.length() && isDigit(text.charAt(at + 2)) && isDigit(text.charAt(at + 3))) {
                return true;
            }
            at = text.indexOf(century, at + 1);
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Optional<LocalDate> gregorian(String text) {
        Matcher matcher = DAY_MONTH.matcher(text);
        if (matcher.find()) {
            return day(matcher.group(4), String.valueOf(MonthNames.number(matcher.group(2))), matcher.group(1));
        }
        matcher = MONTH_DAY.matcher(text);
        if (matcher.find()) {
            return day(matcher.group(3), String.valueOf(MonthNames.number(matcher.group(1))), matcher.group(2));
        }
        matcher = YEAR_FIRST.matcher(text);
        if (matcher.find()) {
            return day(matcher.group(1), matcher.group(2), matcher.group(3));
        }
        matcher = DAY_FIRST.matcher(text);
        if (matcher.find()) {
            Optional<LocalDate> day = day(matcher.group(3), matcher.group(2), matcher.group(1));
            return day.isPresent() ? day : day(matcher.group(3), matcher.group(1), matcher.group(2));
        }
        return Optional.empty();
    }

    private static Optional<String> time(String text) {
        Matcher matcher = TIME.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        String half = matcher.group(3);
        if (half != null && hour <= 12) {
            hour = hour % 12 + (half.startsWith("م") || half.startsWith("p") || half.startsWith("P") ? 12 : 0);
        }
        int minute = Integer.parseInt(matcher.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute).toString()) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        int number = Integer.parseInt(year);
        if (number < FIRST_GREGORIAN) {
            return HijriDates.day(number, Integer.parseInt(month), Integer.parseInt(day));
        }
        try {
            return Optional.of(LocalDate.of(number, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> written(Matcher matcher) {
        Optional<LocalDate> day = day(matcher.group(1), matcher.group(2), matcher.group(3));
        if (day.isEmpty() || matcher.group(4) == null) {
            return day.map(LocalDate::toString);
        }
        int hour = Integer.parseInt(matcher.group(4));
        int minute = Integer.parseInt(matcher.group(5));
        int second = matcher.group(6) == null ? 0 : Integer.parseInt(matcher.group(6));
        if (hour > 23 || minute > 59 || second > 59) {
            return day.map(LocalDate::toString);
        }
        String time = LocalTime.of(hour, minute, second).format(DateTimeFormatter.ISO_LOCAL_TIME);
        return Optional.of(day.get() + "T" + time + zone(matcher.group(7)));
    }

    private static String zone(@Nullable String zone) {
        if (zone == null) {
            return "";
        }
        if (Character.isLetter(zone.charAt(0))) {
            return "Z";
        }
        String digits = zone.replace(":", "");
        String offset = digits.substring(0, 3) + ":" + (digits.length() == 5 ? digits.substring(3) : "00");
        try {
            ZoneOffset.of(offset);
            return offset;
        } catch (DateTimeException e) {
            return "";
        }
    }

    private static String westernDigits(String text) {
        StringBuilder western = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = c >= '\u0660' && c <= '\u06f9' ? Character.digit(c, 10) : -1;
            if (digit >= 0) {
                western.append((char) ('0' + digit));
            } else if (Character.getType(c) != Character.FORMAT) {
                western.append(c);
            }
        }
        return western.toString();
    }
}
