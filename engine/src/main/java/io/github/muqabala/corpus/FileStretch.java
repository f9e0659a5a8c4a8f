package io.github.muqabala.corpus;

import io.github.muqabala.article.ArticleReader;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.article.UnreadableArticleException;
import java.util.List;
import java.util.function.Consumer;

/** Files that are one article each. */
record FileStretch(List<CorpusFile> files, ArticleReader reader) implements Stretch {

    @Override
    public void read(Consumer<CorpusArticle> articles, Consumer<UnreadableArticleException> problems) {
        for (CorpusFile file : files) {
            try {
                articles.accept(new CorpusArticle(new Place(file.name(), 0), file.read(reader)));
            } catch (UnreadableArticleException e) {
                problems.accept(e);
            }
        }
    }

    @Override
    public void extract(Consumer<Extraction> extractions, Consumer<UnreadableArticleException> problems) {
        for (CorpusFile file : files) {
            try {
                extractions.accept(file.extract(reader));
            } catch (UnreadableArticleException e) {
                problems.accept(e);
            }
        }
    }
}
