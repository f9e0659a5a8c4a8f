package io.github.muqabala.article.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as pages write them. */
class DatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            24 نيسان / أبريل 2024            | 2024-04-24
            الجمعة 8 فيفري 2019              | 2019-02-08
            12 جانفي 2020                    | 2020-01-12
            3 أفريل 2021                     | 2021-04-03
            1 ماي 2021                       | 2021-05-01
            5 جوان 2021                      | 2021-06-05
            14 جويلية 2021                   | 2021-07-14
            20 أوت 2021                      | 2021-08-20
            7 كانون الثاني 2022              | 2022-01-07
            7 شباط 2022                      | 2022-02-07
            7 آذار 2022                      | 2022-03-07
            7 أيار 2022                      | 2022-05-07
            7 حزيران 2022                    | 2022-06-07
            7 تموز 2022                      | 2022-07-07
            7 آب 2022                        | 2022-08-07
            7 أيلول 2022                     | 2022-09-07
            7 تشرين الأول 2022               | 2022-10-07
            7 تشرين الثاني 2022              | 2022-11-07
            7 كانون الأول 2022               | 2022-12-07
            ٢٤ يوليو ٢٠٢٠ - ٠٢:١٥ م          | 2020-07-24T14:15
            9 سبتمبر 2020 12:05 ص            | 2020-09-09T00:05
            ٠٢:٠٠ الثلاثاء ١ / ١٢ / ٢٠٢٠     | 2020-12-01T02:00
            May 3rd, 2021                    | 2021-05-03
            3. März 2021, 18:04 Uhr          | 2021-03-03T18:04
            1er février 2021                 |
            17 de octubre de 2023            | 2023-10-17
            2025年1月13日 21時37分             | 2025-01-13
            2024/4/25                        | 2024-04-25
            25.04.2024                       | 2024-04-25
            04/25/2024                       | 2024-04-25
            31 February 2024                 |
            in the year 2024                 |
            """)
    void aLineForReaders(String line, String date) {
        assertThat(Dates.inText(line).orElse(null)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-04-24T23:30:00Z             | 2024-04-24T23:30:00Z
            2024-04-24T23:30:00.123+0300     | 2024-04-24T23:30:00+03:00
            2024-04-24 23:30                 | 2024-04-24T23:30:00
            2024-04-24T23:30:00+33:00        | 2024-04-24T23:30:00
            2024-04-24T23:30:00-0460         | 2024-04-24T23:30:00
            2024-04-24                       | 2024-04-24
            20240424                         | 2024-04-24
            20240424T233000Z                 | 2024-04-24T23:30:00Z
            Wed, 24 Apr 2024 23:30:00 GMT    | 2024-04-24T23:30:00Z
            April 24, 2024                   | 2024-04-24
            2024-13-45                       |
            """)
    void aValueForMachines(String value, String date) {
        assertThat(Dates.inValue(value).orElse(null)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/2013/08/03/bridge",
                "https://example.org/2013/8/3/bridge",
                "https://example.org/2013/world/8/3/bridge.html",
                "https://example.org/news/2013-08-03-1.38",
                "https://example.org/20130803/bridge"
            })
    void anAddress(String address) {
        assertThat(Dates.inAddress(address)).contains("2013-08-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org/a2013080355", "https://example.org/1234", "https://example.org/2013/77/1"})
    void anAddressWithoutADay(String address) {
        assertThat(Dates.inAddress(address)).isEmpty();
    }
}
