package io.github.muqabala.alignment;

/**
 * What positions are about.
 *
 * @param id what a lexicon calls it, or key terms of what was said about it
 * @param arabic its name in Arabic, or the id
 * @param english its name in English, or the id
 * @param given whether it is from a lexicon
 */
public record MatrixTopic(String id, String arabic, String english, boolean given) {}
