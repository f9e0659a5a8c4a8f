package io.github.muqabala;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.ArticleReader;
import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.passage.Comparison;
import io.github.muqabala.passage.ComparisonOptions;
import java.nio.file.Path;

/** The engine's front door: the calls that most callers need, with the options most of them want. */
public final class Muqabala {
    private Muqabala() {}

    /**
     * Reads a plain-text file in UTF-8, up to {@link ArticleReader#DEFAULT_MAX_BYTES}.
     *
     * @throws UnreadableArticleException if it cannot be read or is not an article; the message has the remedy
     */
    public static Article read(Path file) throws UnreadableArticleException {
        return new ArticleReader().read(file);
    }

    /** What two articles share, what was changed, and what either says twice. */
    public static Comparison compare(Article left, Article right) {
        return Comparison.of(left, right, ComparisonOptions.DEFAULT);
    }
}
