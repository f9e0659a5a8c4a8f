package io.github.muqabala.alignment;

/** What two statements are to one another. */
public enum Verdict {
    /** The same words, but for spelling. */
    SAME_WORDING(Family.AGREEMENT),
    /** The same in other words. */
    PARAPHRASE(Family.AGREEMENT),
    /** The same, put down to someone else. */
    DIFFERENT_ATTRIBUTION(Family.AGREEMENT),
    /** One says what the other says, and more. */
    PARTIAL(Family.AGREEMENT),
    /** Both may be true, one is less exact: 2011 and October 2011, hundreds and 400. */
    COARSER(Family.AGREEMENT),
    /** Different actors stand the same way to the same topic. */
    SHARED_POSITION(Family.AGREEMENT),
    /** The same, but for a number. */
    NUMBER_DIFFERS(Family.DIFFERENCE),
    /** The same, but for a date. */
    DATE_DIFFERS(Family.DIFFERENCE),
    /** The same, but for who or where. */
    ENTITY_DIFFERS(Family.DIFFERENCE),
    /** They cannot both be true: one denies what the other says, or the same actor holds the opposite. */
    CONTRADICTION(Family.CONFLICT),
    /** The same actor holds the opposite at another time. */
    POSITION_SHIFT(Family.CONFLICT),
    /** Different actors hold opposite positions on the same topic: both statements may be true. */
    OPPOSING_POSITIONS(Family.CONFLICT),
    /** The same actor is for and against what hangs together; whether both can hold is for a reader to judge. */
    TENSION(Family.CONFLICT);

    /** What verdicts have in common. */
    public enum Family {
        AGREEMENT,
        DIFFERENCE,
        CONFLICT
    }

    private final Family family;

    Verdict(Family family) {
        this.family = family;
    }

    public Family family() {
        return family;
    }
}
