package io.github.muqabala.scan;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.corpus.Corpus;
import io.github.muqabala.corpus.CorpusArticle;
import io.github.muqabala.corpus.CorpusReader;
import io.github.muqabala.corpus.NumberedStretch;
import io.github.muqabala.parallel.Threads;
import io.github.muqabala.similarity.ShingleSet;
import io.github.muqabala.similarity.Shingler;
import io.github.muqabala.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** The articles of a corpus, read once on some threads, in the corpus's order: of each the shingles, not the text. */
final class Intake {
    private final List<ScannedArticle> articles = new ArrayList<>();
    private final List<ShingleSet> sets = new ArrayList<>();
    private final List<int[]> words = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private long problemCount;
    private long pagesWithoutArticle;
    /** For each stretch of the corpus, the number of its first article. */
    private final List<Integer> firsts = new ArrayList<>();

    /** What one stretch of the corpus holds. */
    private static final class Share {
        final int number;
        final List<ScannedArticle> articles = new ArrayList<>();
        final List<ShingleSet> sets = new ArrayList<>();
        final List<int[]> words = new ArrayList<>();
        final List<UnreadableArticleException> problems = new ArrayList<>();
        long problemCount;

        Share(int number) {
            this.number = number;
        }

        void add(CorpusArticle read, Shingler shingler, boolean wordsWanted) {
            Article article = read.article();
            articles.add(ScannedArticle.of(read));
            sets.add(shingler.shingle(article.text()));
            if (wordsWanted) {
                words.add(hashes(article.text().tokens()));
            }
        }

        void add(UnreadableArticleException problem) {
            problemCount++;
            if (problems.size() < Skipped.TOLD) {
                problems.add(problem);
            }
        }
    }

    /**
     * Reads a corpus.
     *
     * @throws UnreadableArticleException for the first input that cannot be read, unless such is to be skipped
     */
    static Intake of(Corpus corpus, ScanOptions options, ScanListener listener) throws UnreadableArticleException {
        List<Share> shares = new ArrayList<>();
        long pagesWithoutArticle;
        AtomicLong count = new AtomicLong();
        AtomicBoolean stopped = new AtomicBoolean();
        Shingler shingler = Shingler.words(options.shingleWidth());
        try (CorpusReader reader = corpus.open()) {
            Threads.run(options.threads(), thread -> {
                        List<Share> own = new ArrayList<>();
                        NumberedStretch next;
                        while (!stopped.get() && (next = reader.next()) != null) {
                            Share share = new Share(next.number());
                            next.stretch()
                                    .read(
                                            article -> share.add(article, shingler, options.passageWords() > 0),
                                            share::add);
                            own.add(share);
                            listener.read(count.addAndGet(share.articles.size()), reader.bytesRead());
                            if (share.problemCount > 0 && !options.skipUnreadable()) {
                                stopped.set(true);
                            }
                        }
                        return own;
                    })
                    .forEach(shares::addAll);
            pagesWithoutArticle = reader.pagesWithoutArticle();
        }
        shares.sort(Comparator.comparingInt(share -> share.number));
        Intake intake = new Intake();
        intake.pagesWithoutArticle = pagesWithoutArticle;
        for (Share share : shares) {
            if (share.problemCount > 0 && !options.skipUnreadable()) {
                // Stretches are taken in order and read to their ends, so nothing before this one failed.
                throw share.problems.get(0);
            }
            intake.take(share);
        }
        return intake;
    }

    private void take(Share share) {
        firsts.add(articles.size());
        articles.addAll(share.articles);
        sets.addAll(share.sets);
        words.addAll(share.words);
        problemCount += share.problemCount;
        for (UnreadableArticleException problem : share.problems) {
            if (problems.size() < Skipped.TOLD) {
                problems.add(String.valueOf(problem.getMessage()));
            }
        }
    }

    List<ScannedArticle> articles() {
        return articles;
    }

    List<ShingleSet> sets() {
        return sets;
    }

    /** Words as 32 bits of their hashes. */
    static int[] hashes(Tokens tokens) {
        int[] hashes = new int[tokens.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = (int) tokens.hash(i);
        }
        return hashes;
    }

    /** The words of each article as 32 bits of their hashes; none if no passages are wanted. */
    List<int[]> words() {
        return words;
    }

    /** The number of the first article in a stretch of the corpus or, if it has none, after it. */
    int firstOf(int stretch) {
        return stretch < firsts.size() ? firsts.get(stretch) : articles.size();
    }

    Skipped skipped() {
        return new Skipped(problemCount, problems, pagesWithoutArticle);
    }
}
