package io.github.muqabala.claim.quantity;

import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.util.List;

/** Finds the numbers of a text. */
public final class Quantities {
    private Quantities() {}

    /**
     * The quantities of a text in reading order, without overlaps; not those of dates.
     *
     * @param dates the dates of the text, whose digits are no quantities
     */
    public static List<Quantity> of(Words words, List<Span> dates) {
        return List.of();
    }
}
