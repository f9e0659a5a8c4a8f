package io.github.muqabala.corpus;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.article.metadata.Metadata;
import io.github.muqabala.corpus.ArticleFields.Part;
import io.github.muqabala.text.Text;
import java.util.Map;

/** Puts an article together from the parts that a corpus gives. */
final class GivenArticle {
    private GivenArticle() {}

    /**
     * Makes an article.
     *
     * @param values of its other parts, as far as they are given
     * @param unit what the corpus has an article in: a line, a row
     * @throws UnreadableArticleException if its text has no words
     */
    static Article of(Place place, Text text, Map<Part, String> values, String unit) throws UnreadableArticleException {
        if (text.tokens().size() == 0) {
            throw new UnreadableArticleException(place.toString(), "has no words in it", "take the " + unit + " out");
        }
        Metadata metadata = Metadata.of(
                values.get(Part.TITLE),
                values.get(Part.URL),
                values.get(Part.SOURCE),
                values.get(Part.DATE),
                values.get(Part.LANGUAGE));
        String id = values.get(Part.ID);
        return new Article(id == null ? place.toString() : id, text, metadata);
    }
}
