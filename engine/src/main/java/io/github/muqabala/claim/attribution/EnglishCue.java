package io.github.muqabala.claim.attribution;

import java.util.List;
import java.util.Set;

/**
 * A form of a word that says that something is said or thought.
 *
 * @param kind what it is
 * @param form which form of a verb; {@code BASE} of all others
 * @param tail the words after the first that belong to it, folded: {@code out} of {@code pointed out}
 * @param frames what can follow as its content
 */
record EnglishCue(Kind kind, Form form, List<String> tail, Set<Frame> frames) {

    /** What a cue is. */
    enum Kind {
        ADVERB,
        NOUN,
        /** According to. */
        SOURCE,
        VERB
    }

    /** The form of a verb. */
    enum Form {
        BASE,
        /** Says. */
        PRESENT,
        /** Said, written, and the base where it is the same. */
        PAST,
        /** Saying. */
        PARTICIPLE
    }

    /** What follows a cue as its content; the words after the kind in {@code english_cues.tsv}. */
    enum Frame {
        /** A clause without {@code that}. */
        CLAUSE,
        /** A noun phrase that hears it, and then one of the other frames. */
        HEARER,
        /** A noun phrase, with what belongs to it. */
        OBJECT,
        /** Be and the participle; the subject is part of the content. */
        PASSIVE,
        /** A noun phrase after {@code of}, {@code for}, {@code about}. */
        OF,
        QUOTE,
        /** The subject and an infinitive: {@code seems to}. */
        SEEM,
        THAT,
        /** An infinitive. */
        TO,
        /** A question: {@code whether}, {@code how}. */
        WH
    }

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }
}
