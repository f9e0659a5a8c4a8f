package io.github.muqabala.alignment.sentence;

/**
 * How two words are related, and how far they stand for the same.
 *
 * @param kind what relates them
 * @param strength from 0, not at all, to 1, the same word
 */
record Kinship(Kind kind, float strength) {
    static final Kinship NONE = new Kinship(Kind.NONE, 0);
    static final Kinship SAME = new Kinship(Kind.SAME, 1);
    static final Kinship INFLECTED = new Kinship(Kind.INFLECTED, 0.97f);
    static final Kinship DERIVED = new Kinship(Kind.SYNONYM, 0.9f);
    static final Kinship LISTED = new Kinship(Kind.SYNONYM, 0.75f);
    static final Kinship OPPOSITE = new Kinship(Kind.OPPOSITE, 0.31f);
    static final Kinship ALTERNATIVE = new Kinship(Kind.SIBLING, 0.3f);

    /** What relates two words. */
    enum Kind {
        /** Nothing that is known. */
        NONE,
        /** They are the same. */
        SAME,
        /** They are forms of one word. */
        INFLECTED,
        /** They may mean the same, or one is derived from the other. */
        SYNONYM,
        /** One is a kind of the other. */
        BROADER,
        /** Both are kinds of a third, and not of each other: two animals, two countries, two numbers. */
        SIBLING,
        /** They are written alike. */
        SPELLING,
        /** They are opposed. */
        OPPOSITE
    }
}
