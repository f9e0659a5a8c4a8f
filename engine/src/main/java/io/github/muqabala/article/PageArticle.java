package io.github.muqabala.article;

import io.github.muqabala.article.html.HtmlPage;
import io.github.muqabala.article.metadata.Metadata;
import io.github.muqabala.text.Text;

/** The article of a page in HTML. */
final class PageArticle {
    private PageArticle() {}

    static Article of(Source source, String html) {
        HtmlPage page = HtmlPage.of(html, source.url());
        return new Article(source.name(), Text.of(page.text()), new Metadata(page.fields()));
    }
}
