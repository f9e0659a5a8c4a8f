package io.github.muqabala.corpus;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.ArticleReader;
import io.github.muqabala.article.UnreadableArticleException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article that a user names: a file of one, or a place in a file of several. */
public final class SingleArticle {
    private SingleArticle() {}

    /**
     * Reads it.
     *
     * @param named a path, or a {@link Place} as it is written, such as {@code news.jsonl:17}, which costs a reading of the
     *     file as far as that
     * @throws UnreadableArticleException if there is no such article, or more than one, or it cannot be read
     */
    public static Article read(String named, CorpusOptions options) throws UnreadableArticleException {
        Path path = path(named);
        Place place = Files.exists(path) ? null : place(named);
        if (place != null) {
            return at(place, options);
        }
        CorpusFile file = CorpusFile.of(path, named);
        boolean single =
                Files.isDirectory(path) || FileFormat.of(named, file.beginning().bytes()) == FileFormat.ARTICLE;
        return single ? new ArticleReader(options.reading()).read(path) : only(named, options);
    }

    private static Path path(String named) throws UnreadableArticleException {
        try {
            return Path.of(named);
        } catch (InvalidPathException e) {
            throw new UnreadableArticleException(named, "is not a file name", "check the path");
        }
    }

    /** The place that is written so, if there is its file. */
    private static @Nullable Place place(String named) throws UnreadableArticleException {
        int colon = named.lastIndexOf(':');
        String number = named.substring(colon + 1);
        if (colon < 1 || !number.matches("[1-9][0-9]{0,17}")) {
            return null;
        }
        String file = named.substring(0, colon);
        return Files.isRegularFile(path(file)) ? new Place(file, Long.parseLong(number)) : null;
    }

    private static Article at(Place place, CorpusOptions options) throws UnreadableArticleException {
        Corpus corpus = Corpus.of(List.of(Path.of(place.file())), options);
        List<Article> found = new ArrayList<>();
        List<UnreadableArticleException> problems = new ArrayList<>();
        try (CorpusReader reader = corpus.open()) {
            NumberedStretch next;
            while (found.isEmpty() && problems.isEmpty() && (next = reader.next()) != null) {
                if (next.stretch().mayHold(place)) {
                    next.stretch()
                            .read(
                                    read -> addIf(read.place().equals(place), read.article(), found),
                                    problem -> addIf(isAt(place, problem), problem, problems));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw problems.get(0);
        }
        if (found.isEmpty()) {
            throw new UnreadableArticleException(
                    place.toString(), "there is no article", "give a place as scan prints it");
        }
        return found.get(0);
    }

    private static boolean isAt(Place place, UnreadableArticleException problem) {
        return String.valueOf(problem.getMessage()).startsWith(place + ": ");
    }

    private static <T> void addIf(boolean wanted, T one, List<T> all) {
        if (wanted) {
            all.add(one);
        }
    }

    /** The article of a corpus that has one. */
    private static Article only(String file, CorpusOptions options) throws UnreadableArticleException {
        List<CorpusArticle> found = new ArrayList<>();
        List<UnreadableArticleException> problems = new ArrayList<>();
        try (CorpusReader reader = Corpus.of(List.of(Path.of(file)), options).open()) {
            NumberedStretch next;
            while (found.size() < 2 && (next = reader.next()) != null) {
                next.stretch().read(found::add, problems::add);
            }
        }
        if (found.size() > 1) {
            throw new UnreadableArticleException(
                    file,
                    "holds several articles",
                    "name one of them by its place, for example: "
                            + found.get(0).place());
        }
        if (found.isEmpty()) {
            throw problems.isEmpty()
                    ? new UnreadableArticleException(file, "holds no article", "name another file")
                    : problems.get(0);
        }
        return found.get(0).article();
    }
}
