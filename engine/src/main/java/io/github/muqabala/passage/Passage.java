package io.github.muqabala.passage;

import io.github.muqabala.text.Span;
import java.util.List;

/**
 * A stretch that both articles have: one run of equal words, or several with small changes between them.
 *
 * @param left where it stands in the left article, with the punctuation around it that both sides share
 * @param right where it stands in the right article
 * @param kind how closely the two agree
 * @param edits what differs, in the order of the left article
 * @param words how many words of the runs the two sides have in common
 */
public record Passage(Span left, Span right, Kind kind, List<Edit> edits, int words) {

    /** How closely the two sides of a passage agree. */
    public enum Kind {
        /** The same words in the same spelling; punctuation and blanks may differ. */
        VERBATIM,
        /** The same words, some spelled otherwise. */
        RESPELLED,
        /** Words were put in, taken out or replaced. */
        EDITED
    }

    public Passage {
        edits = List.copyOf(edits);
    }
}
