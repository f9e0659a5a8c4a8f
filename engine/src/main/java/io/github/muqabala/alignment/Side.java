package io.github.muqabala.alignment;

import io.github.muqabala.claim.stance.Stance;

/** On which side of a topic a stance is. */
enum Side {
    FOR,
    AGAINST,
    /** Fears it or warns of it, which need not be against what is done about it. */
    CONCERN,
    ACCUSES,
    DENIES,
    /** Takes no side: weighs it, does not say, or did it. */
    NEITHER;

    static Side of(Stance stance) {
        return switch (stance) {
            case SUPPORT, DEMAND, OFFER -> FOR;
            case REJECT -> AGAINST;
            case WARN -> CONCERN;
            case ACCUSE -> ACCUSES;
            case DENY -> DENIES;
            case CONSIDER, NO_COMMENT, REPORT -> NEITHER;
        };
    }

    boolean opposes(Side other) {
        return (this == FOR && other == AGAINST) || (this == AGAINST && other == FOR);
    }
}
