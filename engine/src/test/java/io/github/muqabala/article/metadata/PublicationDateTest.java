package io.github.muqabala.article.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

    @ParameterizedTest
    @CsvSource({
        "2023-05-18, 2023-05-18T00:00:00Z",
        "2023-05-18T07:30, 2023-05-18T07:30:00Z",
        "2023-05-18 07:30:15, 2023-05-18T07:30:15Z",
        "2023-05-18T07:30:15.25, 2023-05-18T07:30:15.250Z",
        "2023-05-18T07:30:15Z, 2023-05-18T07:30:15Z",
        "2023-05-18 07:30+02:00, 2023-05-18T05:30:00Z",
        "2023-05-18T01:30:00+03:00, 2023-05-17T22:30:00Z",
        "' 2023-05-18\t', 2023-05-18T00:00:00Z"
    })
    void isADayOrATimeWithAZoneOrWithout(String written, String instant) {
        PublicationDate date = PublicationDate.parse(written).orElseThrow();
        assertThat(date.instant()).hasToString(instant);
        assertThat(date.written()).isEqualTo(written.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2023",
                "2023-05",
                "18/05/2023",
                "2023-5-18",
                "2023-02-30",
                "2023-13-01",
                "20230518",
                "1684368000",
                "2023-05-18T",
                "2023-05-18T25:00",
                "2023-05-18x07:30",
                "2023-05-18T07:30:00 UTC",
                "٢٠٢٣-٠٥-١٨",
                "Thu, 18 May 2023 07:30:00 GMT",
                "yesterday, about noon"
            })
    void anythingElseIsNoDate(String written) {
        assertThat(PublicationDate.parse(written)).isEmpty();
    }

    @Test
    void datesAreOrderedByTheMomentNotByWhatIsWritten() {
        List<PublicationDate> dates = Stream.of(
                        "2023-05-18T01:00:00+03:00",
                        "2023-05-18",
                        "2023-05-18 00:00:01",
                        "2023-05-18T12:00:00-11:00",
                        "2023-05-19")
                .map(written -> PublicationDate.parse(written).orElseThrow())
                .toList();
        assertThat(dates.stream().sorted().toList())
                .extracting(PublicationDate::written)
                .containsExactly(
                        "2023-05-18T01:00:00+03:00",
                        "2023-05-18",
                        "2023-05-18 00:00:01",
                        "2023-05-18T12:00:00-11:00",
                        "2023-05-19");
        assertThat(dates.get(3)).isLessThan(dates.get(4));
        assertThat(dates.get(1))
                .isEqualByComparingTo(
                        PublicationDate.parse("2023-05-18T02:00+02:00").orElseThrow());
    }
}
