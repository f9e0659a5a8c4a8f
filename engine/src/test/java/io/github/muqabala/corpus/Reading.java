package io.github.muqabala.corpus;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.UnreadableArticleException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * All that a corpus holds.
 *
 * @param articles what was read, in order
 * @param places where, in order
 * @param problems the messages about what was not, in order
 * @param events both in order: the id of each article, and each message
 */
record Reading(List<Article> articles, List<String> places, List<String> problems, List<String> events) {

    static Reading of(CorpusOptions options, Path... paths) throws IOException {
        return of(Corpus.of(List.of(paths), options));
    }

    static Reading of(Path... paths) throws IOException {
        return of(CorpusOptions.DEFAULT, paths);
    }

    static Reading of(Corpus corpus) throws IOException {
        Reading reading = new Reading(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (CorpusReader reader = corpus.open()) {
            NumberedStretch next;
            while ((next = reader.next()) != null) {
                next.stretch().read(reading::add, reading::add);
            }
        }
        return reading;
    }

    private void add(CorpusArticle read) {
        articles.add(read.article());
        places.add(read.place().toString());
        events.add(read.article().source());
    }

    private void add(UnreadableArticleException problem) {
        String message = String.valueOf(problem.getMessage());
        problems.add(message);
        events.add(message);
    }

    /** The only article. */
    Article article() {
        if (articles.size() != 1 || !problems.isEmpty()) {
            throw new AssertionError("not one article: " + events);
        }
        return articles.get(0);
    }

    /** What the articles say. */
    List<String> texts() {
        return articles.stream().map(article -> article.text().original()).toList();
    }
}
