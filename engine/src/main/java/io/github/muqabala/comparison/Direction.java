package io.github.muqabala.comparison;

/** Which article of a pair derives from which. */
public enum Direction {
    /** The right article derives from the left one. */
    LEFT_TO_RIGHT,
    /** The left article derives from the right one. */
    RIGHT_TO_LEFT,
    /** Both derive from a third text. */
    COMMON_SOURCE,
    /** The evidence does not tell, or contradicts itself. */
    UNKNOWN
}
