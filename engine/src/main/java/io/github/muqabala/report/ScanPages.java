package io.github.muqabala.report;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.comparison.Comparison;
import io.github.muqabala.comparison.ComparisonOptions;
import io.github.muqabala.report.html.HtmlPage;
import io.github.muqabala.report.html.PairFinding;
import io.github.muqabala.report.html.ScanPair;
import io.github.muqabala.report.html.ScanPairs;
import io.github.muqabala.report.wording.UiLanguage;
import io.github.muqabala.scan.ArticleTexts;
import io.github.muqabala.scan.ScanResult;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A scan as HTML pages: an index of clusters and passages, and a page for each pair that it speaks of, as
 * {@link ComparisonReport#html} makes it. They need nothing but one another and load nothing from anywhere. There are at
 * most 1,000 pages of pairs; the index tells if that is not all.
 */
public final class ScanPages {
    /** The index, which leads to all other pages. */
    public static final String INDEX = "index.html";

    /** Texts of so many words, or of one pair, are in memory at a time: about a hundred megabytes. */
    private static final long WORDS_AT_A_TIME = 4_000_000;

    private final ScanResult result;
    private final ArticleTexts texts;
    private final UiLanguage language;

    /** Where pages go. */
    public interface Folder {

        /**
         * Takes a page.
         *
         * @param name of its file, with strokes between the names of folders
         */
        void add(String name, Page page) throws IOException;
    }

    /** A page that is made as it is written. */
    public interface Page {
        void writeTo(Writer out) throws IOException;
    }

    private ScanPages(ScanResult result, ArticleTexts texts, UiLanguage language) {
        this.result = result;
        this.texts = texts;
        this.language = language;
    }

    /**
     * Compares the pairs and writes all pages, the index last. Costs a reading of the corpus, or more where texts are so
     * long that they are not held together, and a comparison for each pair.
     *
     * @param texts of the articles of {@code result}
     * @throws UnreadableArticleException if the corpus is no longer as it was scanned
     * @throws IOException if {@code folder} does
     */
    public static void write(ScanResult result, ArticleTexts texts, UiLanguage language, Folder folder)
            throws IOException {
        new ScanPages(result, texts, language).write(folder);
    }

    private void write(Folder folder) throws IOException {
        ScanPairs pairs = ScanPairs.of(result);
        Map<ScanPair, PairFinding> findings = new HashMap<>();
        List<ScanPair> left = pairs.pages();
        while (!left.isEmpty()) {
            Set<Integer> articles = new HashSet<>();
            int taken = take(left, articles);
            Map<Integer, Article> read = texts.read(articles);
            for (ScanPair pair : left.subList(0, taken)) {
                findings.put(pair, write(pair, read, folder));
            }
            left = left.subList(taken, left.size());
        }
        folder.add(INDEX, out -> HtmlPage.writeIndex(result, pairs, findings, language, out));
    }

    /** How many of the pairs can be compared at a time; their articles are added to {@code articles}. */
    private int take(List<ScanPair> pairs, Set<Integer> articles) {
        long words = 0;
        int taken = 0;
        for (ScanPair pair : pairs) {
            for (int article : new int[] {pair.left(), pair.right()}) {
                words += articles.contains(article)
                        ? 0
                        : result.articles().get(article).words();
            }
            if (taken > 0 && words > WORDS_AT_A_TIME) {
                break;
            }
            articles.add(pair.left());
            articles.add(pair.right());
            taken++;
        }
        return taken;
    }

    private PairFinding write(ScanPair pair, Map<Integer, Article> read, Folder folder) throws IOException {
        Comparison comparison =
                Comparison.of(article(pair.left(), read), article(pair.right(), read), ComparisonOptions.DEFAULT);
        folder.add(pair.file(), out -> HtmlPage.write(comparison, language, pair.wayBack(), out));
        return PairFinding.of(comparison);
    }

    private static Article article(int number, Map<Integer, Article> read) {
        Article article = read.get(number);
        if (article == null) {
            throw new AssertionError(number);
        }
        return article;
    }
}
