package io.github.muqabala.claim.stance;

/** How an actor stands to what a statement speaks of. */
public enum Stance {
    /** Is for it, agrees, welcomes, backs, does it. */
    SUPPORT,
    /** Is against it, refuses, rules out. */
    REJECT,
    /** Asks for it, calls for it. */
    DEMAND,
    /** Offers it, is ready for it, plans it. */
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
    REPORT
}
