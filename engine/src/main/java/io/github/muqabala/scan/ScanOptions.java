package io.github.muqabala.scan;

import io.github.muqabala.duplicate.ApproximateJoin;
import io.github.muqabala.duplicate.JoinThresholds;

/**
 * What a scan looks for, and how.
 *
 * @param thresholds which pairs are similar
 * @param shingleWidth words in a shingle, at least 1
 * @param approximate whether to find similar pairs by signatures, in less memory; see {@link ApproximateJoin}
 * @param passageWords the length in words from which passages that articles share are found too, at least
 *     {@value #LEAST_PASSAGE_WORDS}; 0 for no passages
 * @param threads how many threads to use, at least 1; the result does not depend on it
 * @param skipUnreadable whether to go on after input that cannot be read, rather than to stop at the first
 */
public record ScanOptions(
        JoinThresholds thresholds,
        int shingleWidth,
        boolean approximate,
        int passageWords,
        int threads,
        boolean skipUnreadable) {
    /** Shorter passages are set phrases more often than not. */
    public static final int LEAST_PASSAGE_WORDS = 10;

    /** A length in words at which a passage was lifted rather than hit upon twice. */
    public static final int USUAL_PASSAGE_WORDS = 25;

    /** Near-duplicates by three-word shingles, on all processors; stops at what cannot be read. */
    public static final ScanOptions DEFAULT = new ScanOptions(
            new JoinThresholds(0.8, 0.6), 3, false, 0, Runtime.getRuntime().availableProcessors(), false);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public ScanOptions {
        require(shingleWidth >= 1, "a shingle has at least one word, not ", shingleWidth);
        require(
                passageWords == 0 || passageWords >= LEAST_PASSAGE_WORDS,
                "a passage has at least " + LEAST_PASSAGE_WORDS + " words, not ",
                passageWords);
        require(threads >= 1, "there is at least one thread, not ", threads);
    }

    private static void require(boolean condition, String message, int value) {
        if (!condition) {
            throw new IllegalArgumentException(message + value);
        }
    }
}
