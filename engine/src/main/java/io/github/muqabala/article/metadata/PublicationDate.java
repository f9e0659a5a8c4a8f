package io.github.muqabala.article.metadata;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * When an article was published, as far as its publisher tells.
 *
 * @param written the date as it was found
 * @param instant the moment it begins: of a day its first; of a time without a zone, that time in UTC
 */
public record PublicationDate(String written, Instant instant) implements Comparable<PublicationDate> {
    private static final int NANOS_PER_SECOND = 1_000_000_000;
    private static final int LENGTH_OF_DAY = "2023-05-18".length();

    /**
     * Reads a date in ISO 8601: a day, and a time of day after {@code T} or a blank, with
     * an offset from UTC or without.
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

    /** The day that is written, whatever day it was then in UTC. */
    public LocalDate day() {
        return LocalDate.of(number(written, 0, 4), number(written, 5, 7), number(written, 8, 10));
    }

    /** By hand, since a formatter takes longer to get going than a small corpus to be read. */
    private static Instant instant(String text) {
        LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        expect(text, 4, "-");
        expect(text, 7, "-");
        if (text.length() == LENGTH_OF_DAY) {
            return day.atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        expect(text, LENGTH_OF_DAY, "T t");
        expect(text, 13, ":");
        int end = 16;
        int second = 0;
        int nano = 0;
        if (text.length() > end && text.charAt(end) == ':') {
            second = number(text, 17, 19);
            end = 19;
            if (text.length() > end && text.charAt(end) == '.') {
                int unit = NANOS_PER_SECOND;
                for (end++; end < text.length() && isDigit(text.charAt(end)); end++) {
                    unit /= 10;
                    nano += unit * (text.charAt(end) - '0');
                }
            }
        }
        LocalTime time = LocalTime.of(number(text, 11, 13), number(text, 14, 16), second, nano);
        String zone = text.substring(end).strip();
        return day.atTime(time).toInstant(zone.isEmpty() ? ZoneOffset.UTC : ZoneOffset.of(zone));
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            if (i >= text.length() || !isDigit(text.charAt(i))) {
                throw new DateTimeException("no number at " + i);
            }
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static void expect(String text, int at, String any) {
        if (at >= text.length() || any.indexOf(text.charAt(at)) < 0) {
            throw new DateTimeException("none of '" + any + "' at " + at);
        }
    }

    /** Orders by the moment. */
    @Override
    public int compareTo(PublicationDate other) {
        return instant.compareTo(other.instant);
    }
}
