package io.github.muqabala.scan;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.metadata.Metadata;
import io.github.muqabala.corpus.CorpusArticle;
import io.github.muqabala.corpus.Place;

/**
 * What a scan keeps of an article: all but its text.
 *
 * @param id what the corpus calls it, or else its file or place
 * @param place where it was read
 * @param title its headline, or its first line
 * @param metadata what else is known of it
 * @param words how many words its text has
 */
public record ScannedArticle(String id, Place place, String title, Metadata metadata, int words) {

    static ScannedArticle of(CorpusArticle read) {
        Article article = read.article();
        return new ScannedArticle(
                article.source(),
                read.place(),
                article.title(),
                article.metadata(),
                article.text().tokens().size());
    }
}
