package io.github.muqabala.claim.stance;

import io.github.muqabala.text.Span;

/**
 * Words that tell a stance, where they stand in a text.
 *
 * @param kind what they say
 * @param first the first of them, as a number of a word
 * @param end the word after the last
 * @param span where they stand, without clitics
 */
public record StanceCue(Kind kind, int first, int end, Span span) {

    /**
     * What a cue says.
     *
     * @param stance the stance of its holder
     * @param role how it is built into the clause
     * @param intended whether it is a plan
     * @param conditional whether it says that the stance depends on something
     */
    public record Kind(Stance stance, Role role, boolean intended, boolean conditional) {}

    /** How a cue is built into its clause. */
    public enum Role {
        /** It has a subject, which holds the stance. */
        VERB,
        /** It stands for a verb; its holder stands after it or is who speaks. */
        NOUN,
        /** It is said of its holder. */
        ADJECTIVE,
        /** A verb with its negation. */
        PHRASE,
        /** It goes on with what its holder said or did before it. */
        PARTICIPLE,
        /** Its holder is who speaks. */
        SPEAKER,
        /** It has the letters of a cue and is none. */
        NONE
    }
}
