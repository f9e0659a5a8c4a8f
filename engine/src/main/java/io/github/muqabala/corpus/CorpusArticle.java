package io.github.muqabala.corpus;

import io.github.muqabala.article.Article;

/**
 * An article of a corpus.
 *
 * @param place where it was read
 */
public record CorpusArticle(Place place, Article article) {}
