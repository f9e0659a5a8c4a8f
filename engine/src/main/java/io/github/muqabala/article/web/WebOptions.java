package io.github.muqabala.article.web;

import java.time.Duration;

/**
 * Limits of fetching pages.
 *
 * @param timeout the time for a page as a whole, from looking up its host to its last byte, redirects included;
 *     positive, a day at most. A robots.txt that must be fetched first has as much for itself, so that both together may
 *     take up to twice as long.
 * @param maxBytes the bytes of a page, both as they come and decompressed; from 1 to a gibibyte
 * @param maxRedirects the redirects that are followed for a page; 0 or more
 * @param allowPrivate whether hosts in private, local and special networks may be asked
 */
public record WebOptions(Duration timeout, int maxBytes, int maxRedirects, boolean allowPrivate) {
    /** Thirty seconds, 16 MiB, five redirects and public hosts only. */
    public static final WebOptions DEFAULT = new WebOptions(Duration.ofSeconds(30), 16 << 20, 5, false);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a limit is out of its range
     */
    public WebOptions {
        if (timeout.isZero() || timeout.isNegative() || timeout.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("timeout must be positive and a day at most: " + timeout);
        }
        if (maxBytes < 1 || maxBytes > 1 << 30) {
            throw new IllegalArgumentException("maxBytes must be 1 to 2^30: " + maxBytes);
        }
        if (maxRedirects < 0) {
            throw new IllegalArgumentException("maxRedirects must not be negative: " + maxRedirects);
        }
    }
}
