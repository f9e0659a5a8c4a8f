package io.github.muqabala.report.wording;

import io.github.muqabala.claim.date.DateExpression;
import io.github.muqabala.claim.quantity.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What numbers and dates come to, in figures that are the same in every language. */
public final class Figures {
    /** Beyond this a number of a few letters would be written in a million zeros. */
    private static final int MOST_DIGITS = 40;

    private Figures() {}

    /** A number in European digits, as JSON has numbers too. */
    public static String number(BigDecimal number) {
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        boolean fits = Math.abs((long) shortest.scale()) + shortest.precision() <= MOST_DIGITS;
        return fits ? shortest.toPlainString() : shortest.toString();
    }

    /** What lies between the least and the most that a quantity says; of one with an open end the least. */
    static String range(Quantity quantity) {
        BigDecimal high = quantity.high();
        String low = number(quantity.low());
        return high == null || high.compareTo(quantity.low()) == 0 ? low : low + "–" + number(high);
    }

    /** The most that a quantity says, or what it says at all. */
    static String most(Quantity quantity) {
        BigDecimal high = quantity.high();
        return number(high == null ? quantity.low() : high);
    }

    /** The days that a date names, in ISO 8601; empty if they are not known. */
    static String days(DateExpression date) {
        LocalDate first = date.first();
        LocalDate last = date.last();
        if (first == null) {
            return "";
        }
        return last == null || last.equals(first) ? first.toString() : first + " – " + last;
    }
}
