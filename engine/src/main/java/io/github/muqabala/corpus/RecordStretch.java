package io.github.muqabala.corpus;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.ArticleReader;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.article.NoArticleException;
import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.article.metadata.Metadata;
import io.github.muqabala.article.metadata.MetadataField;
import io.github.muqabala.article.metadata.MetadataField.Name;
import io.github.muqabala.article.metadata.MetadataField.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * A page of a crawl.
 *
 * @param withoutArticle counts pages that there is no article on
 */
record RecordStretch(Place place, CrawledPage page, ArticleReader reader, AtomicLong withoutArticle)
        implements Stretch {

    /** What the page's reader makes of it. */
    private interface Reading<T> {
        T read() throws UnreadableArticleException;
    }

    @Override
    public void read(Consumer<CorpusArticle> articles, Consumer<UnreadableArticleException> problems) {
        Reading<CorpusArticle> reading = () -> new CorpusArticle(
                place, captured(reader.read(page.decoded(reader.options().maxBytes()))));
        take(reading, articles, problems);
    }

    @Override
    public void extract(Consumer<Extraction> extractions, Consumer<UnreadableArticleException> problems) {
        Reading<Extraction> reading = () -> {
            Extraction read = reader.extract(page.decoded(reader.options().maxBytes()));
            return read.withArticle(captured(read.article()));
        };
        take(reading, extractions, problems);
    }

    private <T> void take(Reading<T> reading, Consumer<T> results, Consumer<UnreadableArticleException> problems) {
        T result;
        try {
            result = reading.read();
        } catch (NoArticleException e) {
            withoutArticle.incrementAndGet();
            return;
        } catch (UnreadableArticleException e) {
            problems.accept(e.in(place.toString()));
            return;
        }
        results.accept(result);
    }

    private Article captured(Article article) {
        String captured = page.captured();
        if (captured == null) {
            return article;
        }
        List<MetadataField> fields = new ArrayList<>(article.metadata().fields());
        fields.add(new MetadataField(Name.CAPTURED, captured, Origin.GIVEN));
        return new Article(article.source(), article.text(), new Metadata(fields));
    }

    @Override
    public boolean mayHold(Place wanted) {
        return place.equals(wanted);
    }
}
