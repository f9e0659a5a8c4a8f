package io.github.muqabala.text;

import java.util.List;

/** Finds what a text puts between quotation marks. */
public final class Quotations {
    private Quotations() {}

    /** The outermost quotations in reading order, marks included, without overlaps. */
    public static List<Span> of(String text) {
        return List.of();
    }
}
