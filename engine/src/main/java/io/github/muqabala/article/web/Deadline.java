package io.github.muqabala.article.web;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The time by which something must be done.
 *
 * @param end when it is over, of {@link System#nanoTime}
 * @param whole the time there was, for telling
 */
record Deadline(long end, Duration whole) {
    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos(), time);
    }

    /** The result of what is under way, which is cancelled when the time is over. */
    <T> T await(Future<T> future, URI url) throws WebException {
        try {
            return future.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            String seconds = String.valueOf(whole.toMillis() / 1_000.0).replace(".0", "");
            throw new WebException(url, "not received within " + seconds + " s", "try again later");
        } catch (ExecutionException e) {
            throw WebException.of(url, Objects.requireNonNullElse(e.getCause(), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WebException(url, "fetching was interrupted", "try again");
        } finally {
            future.cancel(true);
        }
    }
}
