package io.github.muqabala.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * When an article was published, as far as its publisher tells.
 *
 * @param written the date as it was found
 * @param instant the moment it begins: of a day its first; of a time without a zone, that time in UTC
 */
public record PublicationDate(String written, Instant instant) implements Comparable<PublicationDate> {
    private static final int LENGTH_OF_DAY = "2023-05-18".length();

    /**
     * Reads a date in ISO 8601: a day, a time of day after {@code T} or a blank, with a zone or without.
     *
     * @return nothing if {@code written} is anything else
     */
    public static Optional<PublicationDate> parse(String written) {
        String text = written.strip();
        try {
            return Optional.of(new PublicationDate(text, instant(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant instant(String text) {
        if (text.length() <= LENGTH_OF_DAY) {
            return LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        String iso = text.charAt(LENGTH_OF_DAY) == ' '
                ? text.substring(0, LENGTH_OF_DAY) + "T" + text.substring(LENGTH_OF_DAY + 1)
                : text;
        try {
            return OffsetDateTime.parse(iso).toInstant();
        } catch (DateTimeException e) {
            return LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
        }
    }

    /** Orders by the moment. */
    @Override
    public int compareTo(PublicationDate other) {
        return instant.compareTo(other.instant);
    }
}
