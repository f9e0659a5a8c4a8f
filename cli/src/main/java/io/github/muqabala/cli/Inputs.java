package io.github.muqabala.cli;

import io.github.muqabala.article.Extraction;
import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.corpus.Corpus;
import io.github.muqabala.corpus.CorpusOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Articles named by the user, one after the other, and those in folders that are. */
final class Inputs {
    private final Deque<String> sources;
    private final Articles articles;
    private final @Nullable Consumer<String> skipped;

    private Inputs(Deque<String> sources, Articles articles, @Nullable Consumer<String> skipped) {
        this.sources = sources;
        this.articles = articles;
        this.skipped = skipped;
    }

    /**
     * Lists the folders; reads no article.
     *
     * @param skipped what is told of one that cannot be read; null if that is the end
     * @throws UnreadableArticleException if a folder cannot be listed, or there is nothing in it
     */
    static Inputs of(List<String> given, Articles articles, @Nullable Consumer<String> skipped)
            throws UnreadableArticleException {
        Deque<String> sources = new ArrayDeque<>();
        for (String source : given) {
            boolean file = !source.equals(Articles.STANDARD_INPUT) && !Articles.isAddress(source);
            if (file && Files.isDirectory(Articles.path(source))) {
                Corpus folder = Corpus.of(List.of(Articles.path(source)), CorpusOptions.DEFAULT);
                folder.articleFiles().forEach(path -> sources.add(path.toString()));
            } else {
                sources.add(source);
            }
        }
        return new Inputs(sources, articles, skipped);
    }

    /**
     * The next that can be read; null after the last.
     *
     * @throws IOException with a one-line message for the user if one cannot be read and none is to be skipped
     */
    @Nullable
    Extraction next() throws IOException {
        while (!sources.isEmpty()) {
            try {
                return articles.extract(sources.remove());
            } catch (IOException e) {
                if (skipped == null) {
                    throw e;
                }
                skipped.accept("left out: " + e.getMessage());
            }
        }
        return null;
    }

    /** Whether a file is one of those still to be read, by whatever name. */
    boolean reads(Path file) {
        return sources.stream().anyMatch(source -> Articles.isSame(file, source));
    }
}
