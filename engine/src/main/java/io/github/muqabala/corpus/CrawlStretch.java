package io.github.muqabala.corpus;

import io.github.muqabala.article.Extraction;
import io.github.muqabala.article.UnreadableArticleException;
import java.util.List;
import java.util.function.Consumer;

/** Some records of a crawl. */
record CrawlStretch(List<Stretch> records) implements Stretch {

    @Override
    public void read(Consumer<CorpusArticle> articles, Consumer<UnreadableArticleException> problems) {
        records.forEach(record -> record.read(articles, problems));
    }

    @Override
    public void extract(Consumer<Extraction> extractions, Consumer<UnreadableArticleException> problems) {
        records.forEach(record -> record.extract(extractions, problems));
    }

    @Override
    public boolean mayHold(Place place) {
        return records.stream().anyMatch(record -> record.mayHold(place));
    }
}
