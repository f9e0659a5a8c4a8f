package io.github.muqabala.claim.attribution;

import io.github.muqabala.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A word that says that something is said, with whom and where the content begins.
 *
 * @param link how its clause hangs together with what is before it
 * @param head the first word of its clause
 * @param word its first word
 * @param cue where it stands
 * @param source who speaks; null if the clause does not say
 * @param inherits whether the speaker is the one of before where the clause does not say
 * @param via who passes it on
 * @param content where the content begins; null of a question, which only names who answers, and of a break
 */
record ArabicCue(
        Link link,
        int head,
        int word,
        Span cue,
        @Nullable Span source,
        boolean inherits,
        @Nullable Span via,
        @Nullable Content content) {

    /** How a clause hangs together with what is before it. */
    enum Link {
        /** It is a main clause, which ends all contents before it. */
        MAIN,
        /** It is within the content of another. */
        WITHIN,
        /** It is within a relative clause. */
        RELATIVE,
        /** A participle, which goes on with the speaker of before and ends what he is said to have said. */
        PARTICIPLE,
        /** No cue: where a main clause begins that ends the objects before it, though not the clauses. */
        BREAK,
        /** A phrase that names the source of its own sentence. */
        PHRASE
    }

    /**
     * Where a content begins.
     *
     * @param word its first word
     * @param letter how many letters of that word are of a preposition
     * @param quotation the quotation that is all of the content; -1 if it is a clause or phrase
     * @param before whether it stands before the cue
     */
    record Content(int word, int letter, int quotation, boolean before) {
        static Content from(int word, int letter) {
            return new Content(word, letter, -1, false);
        }

        static Content quoted(int first, int quotation, boolean before) {
            return new Content(first, 0, quotation, before);
        }
    }
}
