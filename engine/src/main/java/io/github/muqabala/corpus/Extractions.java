package io.github.muqabala.corpus;

import io.github.muqabala.article.Extraction;
import io.github.muqabala.article.UnreadableArticleException;
import java.io.Closeable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a corpus and how each was read, one after the other in its order. Some threads read a few stretches
 * ahead, so that no more than these are in memory. For use by one thread.
 */
public final class Extractions implements Closeable {
    private static final int AHEAD = 2;

    private final CorpusReader reader;
    private final int threads;
    private final ExecutorService executor;
    private final Deque<Future<Deque<Outcome>>> ahead = new ArrayDeque<>();
    private Deque<Outcome> current = new ArrayDeque<>();

    private record Outcome(
            @Nullable Extraction extraction, @Nullable UnreadableArticleException problem) {}

    Extractions(CorpusReader reader, int threads) {
        this.reader = reader;
        this.threads = threads;
        executor = Executors.newFixedThreadPool(threads);
    }

    /**
     * The next article; null after the last.
     *
     * @throws UnreadableArticleException if what comes next cannot be read; the next call goes on after it
     */
    public @Nullable Extraction next() throws UnreadableArticleException {
        while (current.isEmpty()) {
            readAhead();
            if (ahead.isEmpty()) {
                return null;
            }
            current = result(ahead.remove());
        }
        Outcome outcome = current.remove();
        if (outcome.problem() != null) {
            throw outcome.problem();
        }
        return outcome.extraction();
    }

    /** How many pages of crawls were passed over so far because there is no article on them. */
    public long pagesWithoutArticle() {
        return reader.pagesWithoutArticle();
    }

    private void readAhead() {
        while (ahead.size() < AHEAD * threads) {
            NumberedStretch next = reader.next();
            if (next == null) {
                return;
            }
            ahead.add(executor.submit(() -> outcomes(next.stretch())));
        }
    }

    private static Deque<Outcome> outcomes(Stretch stretch) {
        Deque<Outcome> outcomes = new ArrayDeque<>();
        stretch.extract(
                extraction -> outcomes.add(new Outcome(extraction, null)),
                problem -> outcomes.add(new Outcome(null, problem)));
        return outcomes;
    }

    private static Deque<Outcome> result(Future<Deque<Outcome>> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the work was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
        reader.close();
    }
}
