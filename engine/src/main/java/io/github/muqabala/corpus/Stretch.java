package io.github.muqabala.corpus;

import io.github.muqabala.article.UnreadableArticleException;
import java.util.function.Consumer;

/**
 * Some successive articles of a corpus as they stand on disk. What takes long, decoding and parsing, is done when it is
 * read, by whatever thread reads it.
 */
public interface Stretch {

    /**
     * Reads the articles in order.
     *
     * @param articles takes each article
     * @param problems takes what could not be read, in its place in the order; reading goes on after it
     */
    void read(Consumer<CorpusArticle> articles, Consumer<UnreadableArticleException> problems);
}
