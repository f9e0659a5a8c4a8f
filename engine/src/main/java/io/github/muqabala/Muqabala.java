package io.github.muqabala;

import io.github.muqabala.alignment.Alignment;
import io.github.muqabala.alignment.AlignmentOptions;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.ArticleReader;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.article.ReadingOptions;
import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.comparison.Comparison;
import io.github.muqabala.comparison.ComparisonOptions;
import io.github.muqabala.corpus.Corpus;
import io.github.muqabala.scan.Scan;
import io.github.muqabala.scan.ScanListener;
import io.github.muqabala.scan.ScanOptions;
import io.github.muqabala.scan.ScanResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The engine's front door: the calls that most callers need, with the options most of them want. */
public final class Muqabala {
    private Muqabala() {}

    /**
     * Reads a file of plain text or a page in HTML, by {@link ReadingOptions#DEFAULT}.
     *
     * @throws UnreadableArticleException if it cannot be read or is not an article; the message has the remedy
     */
    public static Article read(Path file) throws UnreadableArticleException {
        return new ArticleReader().read(file);
    }

    /**
     * Which articles of a corpus republish others, by {@link ScanOptions#DEFAULT}.
     *
     * @throws IOException if an article cannot be read or the corpus is too large for the memory there is; the message has
     *     the remedy
     */
    public static ScanResult scan(Corpus corpus) throws IOException {
        return Scan.of(corpus, ScanOptions.DEFAULT, ScanListener.NONE);
    }

    /**
     * What several articles say, side by side, by {@link AlignmentOptions#standard}.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Alignment align(List<Extraction> articles) {
        return Alignment.of(articles, AlignmentOptions.standard());
    }

    /** What two articles share, what was changed, and what either says twice. */
    public static Comparison compare(Article left, Article right) {
        return Comparison.of(left, right, ComparisonOptions.DEFAULT);
    }
}
