package io.github.muqabala.claim.date;

import io.github.muqabala.text.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the dates of a text. */
public final class DateExpressions {
    private DateExpressions() {}

    /**
     * The dates of a text in reading order, without overlaps.
     *
     * @param published the day that {@code yesterday} is the day before; null if it is not known
     */
    public static List<DateExpression> of(Words words, @Nullable LocalDate published) {
        return List.of();
    }
}
