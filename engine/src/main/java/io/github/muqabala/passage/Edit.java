package io.github.muqabala.passage;

import io.github.muqabala.text.Span;

/**
 * One difference inside a passage.
 *
 * @param kind what happened on the way from left to right
 * @param left the words or punctuation concerned in the left article; empty, at the place, for an insertion
 * @param right the words or punctuation concerned in the right article; empty, at the place, for a deletion
 */
public record Edit(Kind kind, Span left, Span right) {

    /** What happened on the way from left to right. */
    public enum Kind {
        INSERTED,
        DELETED,
        REPLACED,
        /** The same word in another spelling: hamza, harakat, tatweel, letter case, digits of another script. */
        RESPELLED
    }
}
