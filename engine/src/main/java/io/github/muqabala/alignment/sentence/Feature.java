package io.github.muqabala.alignment.sentence;

/**
 * What a decision about two sentences is made of. The first ones are the same whichever sentence is left; the last ones tell
 * whether the left one says all that the right one says.
 */
enum Feature {
    /** The covered weight of the sentence of which less is covered. */
    COVERED_LESS,
    COVERED_MORE,
    /** The cosine of both sentences' stems, squared weights. */
    COSINE,
    /** Aligned words that stand beside each other on both sides, as a share of those that might. */
    ORDER,
    /** Shared trigrams of letters against all. */
    TRIGRAMS,
    /** The shorter length against the longer. */
    LENGTHS,
    SHORTER,
    LONGER,
    /** Words of the sentence that has fewer left over; a tenth each. */
    LEFT_OVER_LESS,
    LEFT_OVER_MORE,
    NEGATIONS,
    /** Whether one sentence has more negations than the other. */
    NEGATED_ALONE,
    ANTONYMS,
    /** Antonyms with an aligned word beside both, or in the same place of both. */
    ANTONYMS_IN_PLACE,
    /** Opposites said of one word. */
    EXCHANGED,
    ALTERNATIVES,
    ALTERNATIVES_IN_PLACE,
    NUMBERS,
    NUMBER_ALONE,
    DATES,
    RELATED,
    /** Words left over that stand in the same place between aligned ones. */
    REPLACED,
    /** The heaviest word left over on the side where it is lighter, a tenth of its weight. */
    HEAVIEST_LESS,
    HEAVIEST_MORE,
    /** Words on the dark side of an opposition that are left over, on one side more than on the other. */
    DARK_ALONE,
    SAME_OR_STEM,

    COVERED_RIGHT,
    COVERED_LEFT,
    CONTAINED,
    LENGTH_RIGHT,
    LENGTH_LEFT,
    LEFT_OVER_RIGHT,
    HEAVIEST_RIGHT,
    NUMBERS_RIGHT,
    NAMES_RIGHT,
    SAME_RIGHT;

    /** How many of the features do not depend on which sentence is left. */
    static final int SYMMETRIC = COVERED_RIGHT.index();

    /** Where its value stands among the values of all. */
    @SuppressWarnings("EnumOrdinal")
    int index() {
        return ordinal();
    }
}
