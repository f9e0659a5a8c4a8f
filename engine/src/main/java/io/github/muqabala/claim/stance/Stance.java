package io.github.muqabala.claim.stance;

/** How an actor stands to what a statement speaks of. */
public enum Stance {
    /** Is for it, agrees, welcomes, backs, works for it. */
    SUPPORT,
    /** Is against it, refuses, rules out. */
    REJECT,
    /** Asks for it, calls for it, holds that it must be. */
    DEMAND,
    /** Offers it, gives it, is ready for it, plans it. */
    OFFER,
    /** Warns of it, fears it. */
    WARN,
    /** Says that it is not so. */
    DENY,
    /** Weighs it; has not decided. */
    CONSIDER,
    /** Declines to say. */
    NO_COMMENT,
    /** Puts it down to someone as a wrong. */
    ACCUSE,
    /** Does it or has done it; no opinion is said. */
    REPORT;

    /** The stance of who does not do or hold that: not to offer is to refuse, not to refuse is to weigh. */
    public Stance negated() {
        return switch (this) {
            case SUPPORT, DEMAND, OFFER, CONSIDER -> REJECT;
            case REJECT, WARN, ACCUSE -> CONSIDER;
            case REPORT -> DENY;
            case DENY -> REPORT;
            case NO_COMMENT -> NO_COMMENT;
        };
    }

    /** The stance towards a thing of who has this one towards its end. */
    public Stance reversed() {
        return switch (this) {
            case SUPPORT, DEMAND, OFFER -> REJECT;
            case REJECT -> SUPPORT;
            default -> this;
        };
    }
}
