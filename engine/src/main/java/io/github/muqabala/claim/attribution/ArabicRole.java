package io.github.muqabala.claim.attribution;

/** What an Arabic word of the lists does in reporting; a word may do several. The lists explain their classes. */
enum ArabicRole {
    VERB,
    PARTICIPLE,
    NOUN,
    SAID,
    RESUMED,
    SAY,
    CLAUSE,
    QUOTE,
    OBJECT,
    ABOUT,
    FROM,
    TO,
    UPON,
    BY,
    IN,
    PERSON,
    PERSON_SAY,
    DESCRIBE,
    OPINION,
    WEAK,
    REPORT,
    ASK,
    INSIDE,
    IMPERSONAL,
    THING,
    NAME,
    THAT,
    HE,
    RELATIVE,
    CONTRAST,
    SUBORDINATE,
    AS,
    WHAT,
    ACCORDING,
    AUXILIARY,
    PAST,
    NEGATION,
    TIME,
    ADJUNCT,
    SETTING,
    MEDIA,
    TITLE,
    HOLDER,
    NAMED,
    MATTER,
    ACTOR,
    CONSTRUCT,
    SAYING,
    PREPOSITION;

    /** A set of roles is a {@code long} with the bit of each; it never leaves the program that made it. */
    @SuppressWarnings("EnumOrdinal")
    long bit() {
        return 1L << ordinal();
    }

    static long of(ArabicRole first, ArabicRole... others) {
        long roles = first.bit();
        for (ArabicRole other : others) {
            roles |= other.bit();
        }
        return roles;
    }

    boolean in(long roles) {
        return (roles & bit()) != 0;
    }
}
