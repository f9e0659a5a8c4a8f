package io.github.muqabala.alignment;

import io.github.muqabala.claim.date.DateExpression;
import io.github.muqabala.claim.quantity.Quantity;
import io.github.muqabala.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number or a date that a claim gives, as an interval, so that both are compared alike.
 *
 * @param statement the claim
 * @param span the words of it
 * @param low the least it says; of a date its first day, counted from 1970
 * @param high the most it says, the last day; infinite if it is open
 * @param date whether it is a date
 */
record Figure(Statement statement, Span span, double low, double high, boolean date) {
    /** Numbers of which one is more than so many times the other are of different things. */
    private static final double FARTHEST_RATIO = 2;

    /** Days of one event that are told differently are seldom farther apart. */
    private static final double FARTHEST_DAYS = 14;

    private static final double ABOUT = 0.1;

    static Figure of(Statement statement, Quantity quantity) {
        double low = quantity.low().doubleValue();
        double high = quantity.high() == null
                ? Double.POSITIVE_INFINITY
                : quantity.high().doubleValue();
        return switch (quantity.precision()) {
            case ABOUT -> new Figure(statement, quantity.span(), low * (1 - ABOUT), high * (1 + ABOUT), false);
            case AT_LEAST -> new Figure(statement, quantity.span(), low, Double.POSITIVE_INFINITY, false);
            case AT_MOST -> new Figure(statement, quantity.span(), 0, high, false);
            case EXACT, VAGUE -> new Figure(statement, quantity.span(), low, high, false);
        };
    }

    /** A date; null if it is not known of which year it is. */
    static @Nullable Figure of(Statement statement, DateExpression date) {
        return date.first() == null || date.last() == null
                ? null
                : new Figure(
                        statement,
                        date.span(),
                        date.first().toEpochDay(),
                        date.last().toEpochDay(),
                        true);
    }

    boolean same(Figure other) {
        return low == other.low && high == other.high;
    }

    /** Whether both may be true. */
    boolean meets(Figure other) {
        return low <= other.high && other.low <= high;
    }

    boolean isDay() {
        return date && low == high;
    }

    /** How far apart two that do not meet are, so that 1 is as far as can be of one thing. */
    double distance(Figure other) {
        double nearLow = Math.min(high, other.high);
        double nearHigh = Math.max(low, other.low);
        if (date) {
            return isDay() && other.isDay() ? (nearHigh - nearLow) / FARTHEST_DAYS : Double.POSITIVE_INFINITY;
        }
        return nearLow <= 0 ? Double.POSITIVE_INFINITY : Math.log(nearHigh / nearLow) / Math.log(FARTHEST_RATIO);
    }
}
