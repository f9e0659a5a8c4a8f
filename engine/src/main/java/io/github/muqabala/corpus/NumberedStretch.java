package io.github.muqabala.corpus;

/**
 * A stretch of a corpus and which it is.
 *
 * @param number from 0, in the order of the corpus
 */
public record NumberedStretch(int number, Stretch stretch) {}
