package io.github.muqabala.article.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates of the Hijri calendars, as pages of Saudi Arabia and Iran write them. */
class HijriDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7 ذو الحجة 1435 هـ                 | 2014-10-01
            الأربعاء 7 ذي الحجّة 1435          | 2014-10-01
            ٠٧ ذوالحجة، ١٤٣٥هـ                 | 2014-10-01
            ۷ ذی الحجہ ۱۴۳۵ھ                   | 2014-10-01
            7 ذو الحجة 1435 هـ 10:30 م         | 2014-10-01T22:30
            1 محرم 1446                        | 2024-07-07
            1 المحرم من عام 1446               | 2024-07-07
            10 صفر 1446                        | 2024-08-14
            1 ربيع الأول 1446                  | 2024-09-04
            1 ربيع الاول 1446                  | 2024-09-04
            1 ربيع الآخر 1446                  | 2024-10-04
            1 ربيع الثاني 1446                 | 2024-10-04
            1 جمادى الأولى 1446                | 2024-11-03
            1 جمادى الاول 1446                 | 2024-11-03
            1 جمادى الآخرة 1446                | 2024-12-02
            1 جمادي الثانية 1446               | 2024-12-02
            1 رجب 1446                         | 2025-01-01
            1 شعبان 1446                       | 2025-01-31
            1 رمضان المبارك 1446               | 2025-03-01
            1 رمضان 1446                       | 2025-03-01
            1 شوال 1446                        | 2025-03-30
            1 ذو القعدة 1446                   | 2025-04-29
            1 ذي القعده 1446                   | 2025-04-29
            31 رمضان 1446                      |
            7 رمضان                            |
            """)
    void aLunarOneIsConverted(String line, String date) {
        assertThat(Dates.inText(line).orElse(null)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ۹ مهر ۱۳۹۳                         | 2014-10-01
            چهارشنبه ۹ مهرماه ۱۳۹۳             | 2014-10-01
            چهارشنبه، ۹ مهر ماه سال ۱۳۹۳       | 2014-10-01
            ۱ فروردین ۱۴۰۳ - ۱۰:۳۰             | 2024-03-20T10:30
            ۱۲ اردیبهشت ۱۴۰۲                   | 2023-05-02
            ۱۵ خرداد ۱۴۰۲                      | 2023-06-05
            ۱ تیر ۱۴۰۲                         | 2023-06-22
            ۳۱ مرداد ۱۴۰۲                      | 2023-08-22
            ۱ شهريور ۱۴۰۲                      | 2023-08-23
            ۱ آبان ۱۴۰۲                        | 2023-10-23
            ۱ آذر ۱۴۰۲                         | 2023-11-22
            ۱ دی ۱۴۰۲                          | 2023-12-22
            ۲۲ بهمن ۱۴۰۲                       | 2024-02-11
            ۳۰ اسفند ۱۴۰۳                      | 2025-03-20
            ۱ میزان ۱۴۰۲                       | 2023-09-23
            ۳۰ اسفند ۱۴۰۲                      |
            """)
    void aSolarOneIsConverted(String line, String date) {
        assertThat(Dates.inText(line).orElse(null)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            الأربعاء 7 ذو الحجة 1435 هـ الموافق 1 أكتوبر 2014 | 2014-10-01
            8 ذو الحجة 1435 هـ الموافق 1 أكتوبر 2014          | 2014-10-01
            1435/12/08 هـ - 2014/10/01 م                      | 2014-10-01
            08-12-1435 - 01-10-2014                           | 2014-10-01
            ۱۰ مهر ۱۳۹۳ (۱ اکتبر ۲۰۱۴)                        | 2014-10-01
            """)
    void aGregorianOneBesideItWins(String line, String date) {
        assertThat(Dates.inText(line)).contains(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1435/12/07 هـ                      | 2014-10-01
            ١٤٣٥/١٢/٠٧هـ                       | 2014-10-01
            07-12-1435 هجري                    | 2014-10-01
            1393/12/07 هـ                      | 1974-01-01
            1393/07/09 هجری شمسی               | 2014-10-01
            1393/07/09 هـ.ش                    | 2014-10-01
            7/12/1435                          | 2014-10-01
            ۱۳۹۳/۰۷/۰۹ - ۱۰:۳۰                 | 2014-10-01T10:30
            1300/07/09                         |
            1435/13/07                         |
            """)
    void oneInNumbersIsOfTheCalendarThatIsNamedOrElseOfTheOneWhoseYearIsOfOurTime(String line, String date) {
        assertThat(Dates.inText(line).orElse(null)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "1435-12-07T10:30:00+03:00, 2014-10-01T10:30:00+03:00",
        "1393-07-09, 2014-10-01",
        "13930709, 2014-10-01",
        "7 ذو الحجة 1435, 2014-10-01",
        "0001-01-01T00:00:00,"
    })
    void soAreValuesForMachines(String value, String date) {
        assertThat(Dates.inValue(value).orElse(null)).isEqualTo(date);
    }

    @Test
    void everyDayOfTheSolarCalendarIsThatOfTheUnicodeLibrary() {
        holdsForEveryDay(HijriCalendar.SOLAR, "persian", LocalDate.of(1921, 3, 21), LocalDate.of(2100, 1, 1));
    }

    @Test
    void everyDayOfTheLunarCalendarIsThatOfTheUnicodeLibrary() {
        holdsForEveryDay(HijriCalendar.LUNAR, "islamic-umalqura", LocalDate.of(1938, 1, 1), LocalDate.of(2070, 1, 1));
    }

    private static void holdsForEveryDay(HijriCalendar calendar, String name, LocalDate from, LocalDate to) {
        Calendar oracle = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("@calendar=" + name));
        for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
            oracle.setTimeInMillis(day.toEpochDay() * 86_400_000);
            int year = oracle.get(Calendar.YEAR);
            int month = oracle.get(Calendar.MONTH) + 1;
            assertThat(calendar.days().day(year, month, oracle.get(Calendar.DAY_OF_MONTH)))
                    .isEqualTo(day);
        }
    }

    @Test
    void aDayThatThereIsNotIsNone() {
        assertThatThrownBy(() -> HijriCalendar.SOLAR.days().day(1402, 12, 30)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> HijriCalendar.SOLAR.days().day(1402, 13, 1)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> HijriCalendar.SOLAR.days().day(1402, 1, 0)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> HijriCalendar.LUNAR.days().day(1446, 9, 31)).isInstanceOf(DateTimeException.class);
    }
}
