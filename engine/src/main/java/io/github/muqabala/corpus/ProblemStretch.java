package io.github.muqabala.corpus;

import io.github.muqabala.article.Extraction;
import io.github.muqabala.article.UnreadableArticleException;
import java.util.function.Consumer;

/** What stands for a part of a corpus that cannot be read. */
record ProblemStretch(UnreadableArticleException problem) implements Stretch {

    @Override
    public void read(Consumer<CorpusArticle> articles, Consumer<UnreadableArticleException> problems) {
        problems.accept(problem);
    }

    @Override
    public void extract(Consumer<Extraction> extractions, Consumer<UnreadableArticleException> problems) {
        problems.accept(problem);
    }
}
