package io.github.muqabala.benchmarks.quality;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/**
 * ICU's parser of dates at each place where a word begins, with the patterns of news, not leniently, in the months of Egypt,
 * Lebanon and Algeria or in English. The longest of all is taken. A day without a year is of that of publication. The first
 * day alone is compared, as the parser knows no last one.
 */
final class IcuDates implements TextReader {
    private static final List<String> PATTERNS = List.of(
            "EEEE d MMMM y",
            "EEEE, MMMM d, y",
            "d MMMM y",
            "MMMM d, y",
            "d MMM y",
            "d/M/y",
            "y-M-d",
            "d-M-y",
            "d.M.y",
            "d MMMM",
            "MMMM d",
            "MMMM y",
            "MMMM",
            "EEEE");

    private final List<DateFormat> arabic = formats("ar-EG", "ar-LB", "ar-DZ");
    private final List<DateFormat> english = formats("en");

    private static List<DateFormat> formats(String... locales) {
        List<DateFormat> formats = new ArrayList<>();
        for (String locale : locales) {
            for (String pattern : PATTERNS) {
                SimpleDateFormat format = new SimpleDateFormat(pattern, new ULocale(locale));
                format.setTimeZone(TimeZone.GMT_ZONE);
                format.setLenient(false);
                formats.add(format);
            }
        }
        return formats;
    }

    @Override
    public String name() {
        return "icu4j";
    }

    @Override
    public List<String> read(LabelledText text) {
        List<DateFormat> formats = text.type().endsWith("-en") ? english : arabic;
        LocalDate published = text.published() == null ? LocalDate.EPOCH : text.published();
        List<String> found = new ArrayList<>();
        String written = text.text();
        int at = 0;
        while (at < written.length()) {
            int end = at;
            String day = "";
            boolean begins = at == 0 || !Character.isLetterOrDigit(written.charAt(at - 1));
            if (begins && Character.isLetterOrDigit(written.charAt(at))) {
                for (DateFormat format : formats) {
                    Calendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE);
                    calendar.setTime(
                            Date.from(published.atStartOfDay(ZoneOffset.UTC).toInstant()));
                    calendar.setLenient(false);
                    ParsePosition position = new ParsePosition(at);
                    format.parse(written, calendar, position);
                    if (position.getIndex() > end) {
                        end = position.getIndex();
                        day = day(calendar);
                    }
                }
            }
            if (end > at && !day.isEmpty()) {
                found.add(day);
                at = end;
            } else {
                at++;
            }
        }
        return found;
    }

    /** Empty if the fields contradict one another. */
    private static String day(Calendar calendar) {
        try {
            return calendar.getTime()
                    .toInstant()
                    .atZone(ZoneOffset.UTC)
                    .toLocalDate()
                    .toString();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    @Override
    public String comparable(String answer) {
        int dots = answer.indexOf("..");
        return dots < 0 ? answer : answer.substring(0, dots);
    }
}
