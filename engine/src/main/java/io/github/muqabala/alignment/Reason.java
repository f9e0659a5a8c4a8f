package io.github.muqabala.alignment;

import io.github.muqabala.text.Span;
import java.util.List;

/**
 * What a verdict rests on.
 *
 * @param kind what was seen
 * @param left where in the left statement's article, in reading order; may be empty
 * @param right where in the right statement's article, in reading order; may be empty
 */
public record Reason(Kind kind, List<Span> left, List<Span> right) {

    /** What can be seen. */
    public enum Kind {
        /** Every word is the same. */
        SAME_WORDS,
        /** These words have the same meaning. */
        SHARED_WORDS,
        SAME_ACTOR,
        /** The actor of one belongs to the actor of the other. */
        MEMBER,
        SAME_TOPIC,
        SAME_STANCE,
        SAME_NUMBER,
        SAME_DATE,
        DIFFERENT_ACTOR,
        /** Words for different things of one kind: two places. */
        DIFFERENT_ENTITY,
        DIFFERENT_NUMBER,
        DIFFERENT_DATE,
        /** One number takes the other in. */
        COARSER_NUMBER,
        /** One date takes the other in. */
        COARSER_DATE,
        /** One is for it, the other against it. */
        OPPOSITE_STANCE,
        /** They stand to it in ways that need not be opposite: one offers it, the other does it. */
        DIFFERENT_STANCE,
        /** One says that it is not so. */
        NEGATION,
        /** Words of opposite meaning. */
        ANTONYM,
        /** One accuses, the other denies. */
        DENIAL,
        /** Others are said to have said it. */
        DIFFERENT_SOURCE,
        /** One holds under a condition. */
        CONDITION,
        /** They were published far apart. */
        DIFFERENT_TIME,
        /** Only the left statement says this. */
        ONLY_LEFT,
        /** Only the right statement says this. */
        ONLY_RIGHT
    }

    /** Takes copies. */
    public Reason {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }
}
