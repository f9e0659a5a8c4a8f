package io.github.muqabala.comparison;

/** One of the two articles of a pair. */
public enum Side {
    /** The one named first. */
    LEFT,
    /** The one named second. */
    RIGHT
}
