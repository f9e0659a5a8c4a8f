package io.github.muqabala.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Does one job on several threads at a time and waits for all. */
public final class Threads {
    private Threads() {}

    /**
     * Runs a job once on each of {@code count} threads, this one if there is one only.
     *
     * @param job takes the number of the thread, from 0
     * @return what the threads returned, in their order
     * @throws IllegalStateException if this thread is interrupted meanwhile
     */
    public static <R> List<R> run(int count, IntFunction<R> job) {
        if (count == 1) {
            return List.of(job.apply(0));
        }
        ExecutorService executor = Executors.newFixedThreadPool(count);
        try {
            List<Future<R>> running = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int thread = i;
                running.add(executor.submit(() -> job.apply(thread)));
            }
            List<R> results = new ArrayList<>();
            for (Future<R> one : running) {
                results.add(one.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the work was interrupted", e);
        } catch (ExecutionException e) {
            throw rethrown(Objects.requireNonNull(e.getCause()));
        } finally {
            executor.shutdownNow();
            // Whatever one thread met, none may still work on what the caller takes back.
            awaitEnd(executor);
        }
    }

    private static void awaitEnd(ExecutorService executor) {
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                ended = executor.awaitTermination(1, TimeUnit.DAYS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** A job throws nothing that is checked. */
    private static RuntimeException rethrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException exception ? exception : new IllegalStateException(cause);
    }
}
