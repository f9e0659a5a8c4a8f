package io.github.muqabala.claim.date;

import io.github.muqabala.text.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the dates of a text. */
public final class DateExpressions {
    private DateExpressions() {}

    /**
     * The dates of a text in reading order, without overlaps. Linear in the text's length.
     *
     * <p>A day or month without a year is that nearest to publication, unless the text says which; a day of the week is the last
     * one, that of publication among them, unless the sentence speaks of what is to come. Weeks begin on Monday.
     *
     * @param published the day that {@code yesterday} is the day before; null if it is not known
     */
    public static List<DateExpression> of(Words words, @Nullable LocalDate published) {
        return new Ranges(words)
                .joined(new DateReader(words, published).read()).stream()
                        .map(Found::expression)
                        .toList();
    }
}
