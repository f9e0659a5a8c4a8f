package io.github.muqabala.comparison;

/**
 * What the two articles of a pair are to one another by their words, whoever had them first. Quotations, furniture and
 * what an article says twice are left out of account.
 */
public enum Relation {
    /** The same words, but for spelling, punctuation and layout. */
    IDENTICAL,
    /** Most of either is in the other, with changes. */
    EDITED_COPY,
    /** Most of the right article is in the left one, which says more. */
    EXCERPT,
    /** Most of the left article is in the right one, which says more. */
    EXTENDED,
    /** They share passages, but either has more of its own. */
    PARTIAL_REUSE,
    /** What they share word for word is what people are quoted as saying. */
    SHARED_QUOTES,
    /** They are about one event, in words of their own. */
    SAME_EVENT,
    /** Nothing speaks for a common subject. */
    UNRELATED
}
