package io.github.muqabala.claim.quantity;

import io.github.muqabala.text.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that a text gives, with what it counts.
 *
 * @param span all of it: approximation, number, unit and counted noun
 * @param number the digits or number words alone
 * @param low the least it says: 20 of {@code 20-30}; of a vague amount the least that is meant, 100 of مئات
 * @param high the most it says, the same as {@code low} unless it is a range; null if it is open, as of a vague amount
 * @param precision how exactly it is given
 * @param measure what kind of number it is
 * @param unit the currency's ISO 4217 code, {@code %}, or the unit's usual sign ({@code km}, {@code kg}, {@code h}); null if
 *     things are counted
 * @param counted what is counted; null if the text does not say
 */
public record Quantity(
        Span span,
        Span number,
        BigDecimal low,
        @Nullable BigDecimal high,
        Precision precision,
        Measure measure,
        @Nullable String unit,
        @Nullable Span counted) {

    /** How exactly a number is given. */
    public enum Precision {
        EXACT,
        /** نحو, حوالي, about. */
        ABOUT,
        /** أكثر من, at least. */
        AT_LEAST,
        /** أقل من, up to. */
        AT_MOST,
        /** مئات, several: no number is said. */
        VAGUE
    }

    /** What kind of number it is. */
    public enum Measure {
        COUNT,
        PERCENT,
        MONEY,
        /** Length, distance, area, weight and other physical units. */
        PHYSICAL,
        /** Days, hours, years as a length of time. */
        DURATION,
        /** First, الثالث. */
        ORDINAL
    }
}
