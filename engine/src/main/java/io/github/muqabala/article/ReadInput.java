package io.github.muqabala.article;

import io.github.muqabala.article.charset.DecodedText;
import io.github.muqabala.article.html.HtmlPage;
import io.github.muqabala.article.metadata.Metadata;
import io.github.muqabala.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An input understood.
 *
 * @param page what it is if it is a page in HTML
 */
record ReadInput(DecodedText decoded, @Nullable HtmlPage page, Article article) {

    /**
     * Decodes an input and takes the article out of it.
     *
     * @throws UnreadableArticleException if it is not an article
     */
    static ReadInput of(Source source, ReadingOptions options) throws UnreadableArticleException {
        ForeignFormat.refuse(source.name(), source.bytes());
        DecodedText decoded = source.decode(options);
        HtmlPage page = source.html() ? HtmlPage.of(decoded.text(), source.url()) : null;
        Article article = page == null
                ? new Article(source.name(), Text.of(decoded.text()))
                : new Article(source.name(), Text.of(page.text()), new Metadata(page.fields()));
        if (article.text().tokens().size() == 0) {
            throw page == null
                    ? new NoArticleException(source.name(), "has no words in it", "name a file with text in it")
                    : new NoArticleException(
                            source.name(), "is a page without an article", "name the page of one article");
        }
        return new ReadInput(decoded, page, article);
    }

    Extraction extraction() {
        List<Part> parts = page == null ? Parts.of(article.text()) : Parts.of(page.blocks(), article.text());
        return new Extraction(article, parts, decoded.charset(), decoded.evidence(), decoded.replaced());
    }
}
