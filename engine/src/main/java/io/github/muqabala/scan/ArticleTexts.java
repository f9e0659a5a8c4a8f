package io.github.muqabala.scan;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.corpus.Corpus;
import io.github.muqabala.corpus.CorpusArticle;
import io.github.muqabala.corpus.CorpusReader;
import io.github.muqabala.corpus.NumberedStretch;
import io.github.muqabala.corpus.Place;
import io.github.muqabala.parallel.Threads;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Reads articles of a scanned corpus again, texts and all: the scan itself let the texts go. */
public final class ArticleTexts {
    private final Corpus corpus;
    private final ScanResult scanned;
    private final int threads;

    /**
     * Reads nothing yet.
     *
     * @param corpus the one that was scanned
     * @param scanned what was found in it
     * @param threads how many threads to read on, at least 1
     */
    public ArticleTexts(Corpus corpus, ScanResult scanned, int threads) {
        this.corpus = corpus;
        this.scanned = scanned;
        this.threads = threads;
    }

    /**
     * Reads some articles. Costs a reading of the corpus as far as the last of them; keeps the texts of these and no other.
     *
     * @param numbers of the articles in the scan
     * @return the articles by their numbers
     * @throws UnreadableArticleException if one of them is no longer there, or not as the scan found it: by another name,
     *     of another length in words, or with other metadata
     */
    public Map<Integer, Article> read(Set<Integer> numbers) throws UnreadableArticleException {
        Map<Place, Integer> wanted = new HashMap<>();
        for (int number : numbers) {
            wanted.put(scanned.articles().get(number).place(), number);
        }
        Map<Integer, Article> found = new ConcurrentHashMap<>();
        try (CorpusReader reader = corpus.open()) {
            Threads.run(threads, thread -> {
                NumberedStretch next;
                while (found.size() < wanted.size() && (next = reader.next()) != null) {
                    if (wanted.keySet().stream().anyMatch(next.stretch()::mayHold)) {
                        next.stretch().read(article -> keep(article, wanted, found), problem -> {});
                    }
                }
                return thread;
            });
        }
        for (int number : numbers) {
            if (!found.containsKey(number)) {
                throw changed(scanned.articles().get(number));
            }
        }
        return found;
    }

    private void keep(CorpusArticle read, Map<Place, Integer> wanted, Map<Integer, Article> found) {
        Integer number = wanted.get(read.place());
        if (number != null && ScannedArticle.of(read).equals(scanned.articles().get(number))) {
            found.put(number, read.article());
        }
    }

    /** What to tell where an article is not as it was. */
    static UnreadableArticleException changed(ScannedArticle article) {
        return new UnreadableArticleException(
                article.place().file(),
                "changed while it was being read",
                "scan again when nobody writes to the corpus");
    }
}
