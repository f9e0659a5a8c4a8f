package io.github.muqabala.alignment.retrieval;

/**
 * A statement found to be near another.
 *
 * @param statement its number in the index, from 0
 * @param score how near: the cosine of the angle between the two, in (0, 1]; more where {@link Reranking} added to it
 */
public record Hit(int statement, double score) {}
