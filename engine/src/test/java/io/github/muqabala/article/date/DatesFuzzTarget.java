package io.github.muqabala.article.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.metadata.PublicationDate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** The dates in any text: what is found is a date in ISO 8601. */
public final class DatesFuzzTarget {
    private DatesFuzzTarget() {}

    public static void fuzzerTestOneInput(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        Dates.inValue(text.strip()).ifPresent(DatesFuzzTarget::check);
        Dates.inText(text).ifPresent(DatesFuzzTarget::check);
        Dates.inAddress(text).ifPresent(DatesFuzzTarget::check);
    }

    /** It is a date, and read again the same one. */
    private static void check(String date) {
        Optional<Instant> instant = instant(date);
        assertThat(instant).as(date).isPresent();
        assertThat(Dates.inValue(date).flatMap(DatesFuzzTarget::instant)).isEqualTo(instant);
    }

    private static Optional<Instant> instant(String date) {
        return PublicationDate.parse(date).map(PublicationDate::instant);
    }
}
