package io.github.muqabala.claim.date;

import io.github.muqabala.text.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date that a text gives, as far as it says.
 *
 * @param span the words of it
 * @param first the first day of what it names; null if that needs the day of publication and none is known
 * @param last the last day of it, so that a month is from its first to its last day; null if {@code first} is
 * @param granularity how exact it is
 * @param basis what it was worked out from
 */
public record DateExpression(
        Span span, @Nullable LocalDate first, @Nullable LocalDate last, Granularity granularity, Basis basis) {

    /** How exact a date is. */
    public enum Granularity {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR,
        DECADE,
        /** From a day to another. */
        RANGE
    }

    /** What a date was worked out from. */
    public enum Basis {
        /** The text gives it whole. */
        ABSOLUTE,
        /** The text leaves out the year, the month or all of it: {@code أمس}, {@code last Thursday}. */
        PUBLICATION
    }
}
