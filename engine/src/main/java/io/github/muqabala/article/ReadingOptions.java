package io.github.muqabala.article;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * How articles are read.
 *
 * @param maxBytes the largest input taken, in bytes, at least 1, and the most that a compressed one may become; a reader
 *     holds some ten times as much in memory
 * @param charset the encoding; null to find it out
 * @param lenient whether what is malformed is replaced by U+FFFD, and text that was saved in a wrong encoding restored,
 *     where it would be an error else
 */
public record ReadingOptions(int maxBytes, @Nullable Charset charset, boolean lenient) {
    /** An article of this size would be a library: 16 MiB is some 1.5 million Arabic words. */
    public static final int DEFAULT_MAX_BYTES = 16 << 20;

    /** The highest limit there is: Java's largest array less one byte, which tells that there was more. */
    public static final int LARGEST_MAX_BYTES = Integer.MAX_VALUE - 16;

    /** Up to {@link #DEFAULT_MAX_BYTES}, in any encoding, and nothing malformed. */
    public static final ReadingOptions DEFAULT = new ReadingOptions(DEFAULT_MAX_BYTES, null, false);

    /**
     * Checks the limit.
     *
     * @throws IllegalArgumentException if {@code maxBytes} is out of range
     */
    public ReadingOptions {
        if (maxBytes < 1 || maxBytes > LARGEST_MAX_BYTES) {
            throw new IllegalArgumentException(
                    "maxBytes must be between 1 and " + LARGEST_MAX_BYTES + ", not " + maxBytes);
        }
    }

    /** The same with another limit. */
    public ReadingOptions withMaxBytes(int bytes) {
        return new ReadingOptions(bytes, charset, lenient);
    }

    /** The same for one encoding. */
    public ReadingOptions withCharset(@Nullable Charset one) {
        return new ReadingOptions(maxBytes, one, lenient);
    }

    /** The same, but what is malformed is no error. */
    public ReadingOptions leniently() {
        return new ReadingOptions(maxBytes, charset, true);
    }
}
