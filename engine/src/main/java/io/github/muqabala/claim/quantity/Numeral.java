package io.github.muqabala.claim.quantity;

import io.github.muqabala.text.Span;
import java.math.BigDecimal;

/**
 * A number as it is written, without what it counts.
 *
 * @param first its first word, which may have clitics before it
 * @param end the word after its last
 * @param span its digits or words, without clitics other than the article
 * @param value what it says, of a vague one the least that is meant
 * @param form how it is written
 * @param scale the thousands, millions or other that it ends with, or 1
 */
public record Numeral(int first, int end, Span span, BigDecimal value, Form form, BigDecimal scale) {

    /** How a number is written. */
    public enum Form {
        DIGITS,
        WORDS,
        /** A half, three quarters. */
        FRACTION,
        VAGUE,
        ORDINAL,
        /** A noun that says by its ending that there are two. */
        DUAL
    }

    /** The same number with another value and scale. */
    Numeral times(BigDecimal factor) {
        return new Numeral(first, end, span, plain(value.multiply(factor)), form, factor);
    }

    /** Whether it ends with a thousand or more. */
    boolean isScaled() {
        return scale.compareTo(BigDecimal.ONE) > 0;
    }

    /** A value without zeros at the end of its fraction. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
