package io.github.muqabala.article;

/**
 * An article of a corpus.
 *
 * @param place where it was read
 */
public record CorpusArticle(Place place, Article article) {}
