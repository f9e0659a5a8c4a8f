package io.github.muqabala.corpus;

import io.github.muqabala.article.Extraction;
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

    /**
     * Reads the same articles in order, and tells how.
     *
     * @param extractions takes each article with what is beside it
     * @param problems takes what could not be read, in its place in the order; reading goes on after it
     */
    void extract(Consumer<Extraction> extractions, Consumer<UnreadableArticleException> problems);

    /** Whether an article may be among these, as far as can be told without reading them. */
    default boolean mayHold(Place place) {
        return true;
    }
}
