package io.github.muqabala.alignment;

/**
 * A link, with what its two statements say by the side of which the link was made.
 *
 * @param link the link
 * @param left a key of all statements that say what the left one says
 * @param right a key of all statements that say what the right one says
 */
record Bond(Link link, Object left, Object right) {}
