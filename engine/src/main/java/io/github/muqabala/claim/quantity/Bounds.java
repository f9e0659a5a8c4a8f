package io.github.muqabala.claim.quantity;

import java.math.BigDecimal;

/**
 * One number, or the two of a range.
 *
 * @param first the number, or the first of two
 * @param last the same, or the second of two
 * @param low what the first says, with the scale of the second if it shares it: {@code 20} in {@code 20-30 ألفا}
 * @param high what the second says
 * @param range whether there are two
 */
record Bounds(Numeral first, Numeral last, BigDecimal low, BigDecimal high, boolean range) {

    static Bounds of(Numeral numeral) {
        return new Bounds(numeral, numeral, numeral.value(), numeral.value(), false);
    }

    boolean isOne() {
        return !range && low.compareTo(BigDecimal.ONE) == 0;
    }
}
