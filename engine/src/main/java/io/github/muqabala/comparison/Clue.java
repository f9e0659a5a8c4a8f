package io.github.muqabala.comparison;

import io.github.muqabala.article.metadata.PublicationDate;
import io.github.muqabala.text.Span;

/** An observation that speaks for one {@link Direction} of derivation. */
public sealed interface Clue {

    /** What it speaks for; {@link Direction#UNKNOWN} if it is worth telling but decides nothing. */
    Direction pointsTo();

    /** One was published before the other. */
    record Dates(PublicationDate left, PublicationDate right, Direction pointsTo) implements Clue {}

    /**
     * An article credits a news agency or names its source.
     *
     * @param side the article that does
     * @param place where it does, in its text
     * @param source the agency or outlet as it is usually called
     */
    record Credit(Side side, Span place, String source, Direction pointsTo) implements Clue {}

    /**
     * An article links to the other, or gives a link as its source.
     *
     * @param side the article that does
     * @param place where it does, in its text
     */
    record Link(Side side, Span place, Direction pointsTo) implements Clue {}

    /**
     * One article holds much of the other and says more, or has words around what they share that are its own.
     *
     * @param left the share of the left article's prose that is in the right one, in [0, 1]
     * @param right the share of the right article's prose that is in the left one, in [0, 1]
     */
    record Asymmetry(double left, double right, Direction pointsTo) implements Clue {}
}
