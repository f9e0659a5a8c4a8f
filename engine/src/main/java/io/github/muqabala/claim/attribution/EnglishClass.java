package io.github.muqabala.claim.attribution;

/** What a word of English grammar does; the classes of {@code english_words.tsv}, and what an unlisted word looks like. */
enum EnglishClass {
    ADVERB,
    BE,
    COORDINATOR,
    DETERMINER,
    DO,
    HAVE,
    MODAL,
    NEGATION,
    /** A pronoun that is an object only: him, us. */
    OBJECT,
    POSSESSIVE,
    PREPOSITION,
    /** A pronoun that can be a subject: he, it. */
    PRONOUN,
    /** Whether, how, why. */
    QUESTION,
    RELATIVE,
    SUBORDINATOR,
    THAT,
    TIME,
    TO,
    /** A finite form that is no cue. */
    VERB,
    /** Any other word. */
    OPEN;

    /** Whether it can stand between a subject and the verb, as in {@code has never}. */
    boolean isAuxiliary() {
        return this == BE || this == HAVE || this == DO || this == MODAL || this == NEGATION;
    }

    /** Whether a noun phrase cannot go on across it. */
    boolean endsPhrase() {
        return isAuxiliary()
                || this == SUBORDINATOR
                || this == THAT
                || this == QUESTION
                || this == RELATIVE
                || this == VERB
                || this == TO
                || this == PRONOUN
                || this == OBJECT;
    }

    /** Whether a noun phrase, or a clause without a conjunction, can begin with it. */
    boolean beginsPhrase() {
        return this == DETERMINER
                || this == POSSESSIVE
                || this == PRONOUN
                || this == OBJECT
                || this == THAT
                || this == QUESTION
                || this == OPEN;
    }
}
