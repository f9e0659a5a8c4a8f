package io.github.muqabala.corpus;

import io.github.muqabala.article.ArticleReader;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.article.web.WebException;
import io.github.muqabala.article.web.WebPage;
import io.github.muqabala.article.web.WebReader;
import java.net.URI;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A page of the web, which is fetched when it is first read and kept from then on. */
final class CorpusPage implements CorpusEntry {
    private final URI address;
    private final WebReader web;
    private @Nullable WebPage fetched;
    private @Nullable UnreadableArticleException problem;

    CorpusPage(URI address, WebReader web) {
        this.address = address;
        this.web = web;
    }

    @Override
    public long bytes() {
        return 0;
    }

    @Override
    public long textBytes() {
        return 0;
    }

    Stretch stretch(ArticleReader reader) {
        return new Stretch() {
            @Override
            public void read(Consumer<CorpusArticle> articles, Consumer<UnreadableArticleException> problems) {
                try {
                    Place place = new Place(address.toString(), 0);
                    articles.accept(new CorpusArticle(place, reader.read(page())));
                } catch (UnreadableArticleException e) {
                    problems.accept(e);
                }
            }

            @Override
            public void extract(Consumer<Extraction> extractions, Consumer<UnreadableArticleException> problems) {
                try {
                    extractions.accept(reader.extract(page()));
                } catch (UnreadableArticleException e) {
                    problems.accept(e);
                }
            }
        };
    }

    /** The page; a second reading must find what the first did. */
    private synchronized WebPage page() throws UnreadableArticleException {
        if (problem != null) {
            throw problem;
        }
        WebPage page = fetched;
        if (page == null) {
            try {
                page = web.fetch(address);
            } catch (WebException e) {
                problem = UnreadableArticleException.of(e);
                throw problem;
            }
            fetched = page;
        }
        return page;
    }
}
