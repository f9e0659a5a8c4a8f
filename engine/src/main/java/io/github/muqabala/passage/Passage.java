package io.github.muqabala.passage;

import io.github.muqabala.text.Span;
import java.util.List;

/**
 * A stretch that both texts have: one run of equal words, several with small changes between them, or sentences that
 * say the same in changed words.
 *
 * @param left where it stands in the left text, with the punctuation around it that both sides share
 * @param right where it stands in the right text
 * @param kind how closely the two agree
 * @param edits what differs, in the order of the left text
 * @param words how many words the two sides have in common, in the same order
 * @param moved whether it stands in another order among the passages of the right text than among those of the left
 */
public record Passage(Span left, Span right, Kind kind, List<Edit> edits, int words, boolean moved) {

    /** How closely the two sides of a passage agree. */
    public enum Kind {
        /** The same words in the same spelling; punctuation and blanks may differ. */
        VERBATIM,
        /** The same words, some spelled otherwise. */
        RESPELLED,
        /** A light edit: words were put in, taken out or replaced between runs of the same words. */
        EDITED,
        /** A heavy edit: sentences that share most of their words or stems, but few runs of them. */
        REWRITTEN
    }

    public Passage {
        edits = List.copyOf(edits);
    }

    Passage asMoved() {
        return new Passage(left, right, kind, edits, words, true);
    }
}
