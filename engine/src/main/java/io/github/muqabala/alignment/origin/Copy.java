package io.github.muqabala.alignment.origin;

import io.github.muqabala.comparison.Relation;

/**
 * Why an article has the origin of another: its text.
 *
 * @param article the number of the one that is the copy, where that is known; else of the one with less of its own
 * @param of the number of the other
 * @param relation what they are to one another, from {@link Relation#IDENTICAL} to {@link Relation#EXTENDED}, {@code of}
 *     being the left one
 * @param share how much of the article's prose is the other's, in [0, 1]
 */
public record Copy(int article, int of, Relation relation, double share) {}
