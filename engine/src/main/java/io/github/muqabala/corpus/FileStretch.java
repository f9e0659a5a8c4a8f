package io.github.muqabala.corpus;

import io.github.muqabala.article.ArticleReader;
import io.github.muqabala.article.UnreadableArticleException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Files that are one article each. */
record FileStretch(List<Path> files, ArticleReader reader) implements Stretch {

    @Override
    public void read(Consumer<CorpusArticle> articles, Consumer<UnreadableArticleException> problems) {
        for (Path file : files) {
            try {
                articles.accept(new CorpusArticle(new Place(file.toString(), 0), reader.read(file)));
            } catch (UnreadableArticleException e) {
                problems.accept(e);
            }
        }
    }
}
