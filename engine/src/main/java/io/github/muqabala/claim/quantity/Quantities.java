package io.github.muqabala.claim.quantity;

import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.util.List;

/** Finds the numbers of a text. */
public final class Quantities {
    private Quantities() {}

    /**
     * The quantities of a text in reading order, without overlaps; not those of dates, but for lengths of time, as in
     * {@code قبل ثلاثة أيام}. Linear in the text's length.
     *
     * @param dates the dates of the text in reading order, whose digits are no quantities
     */
    public static List<Quantity> of(Words words, List<Span> dates) {
        return new QuantityReader(words, dates).read();
    }
}
