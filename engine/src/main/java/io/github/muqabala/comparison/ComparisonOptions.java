package io.github.muqabala.comparison;

import io.github.muqabala.passage.PassageOptions;

/**
 * How two articles are compared.
 *
 * @param shingleWidth words in a shingle of the similarity measures, at least 1
 * @param passages what makes a shared passage
 */
public record ComparisonOptions(int shingleWidth, PassageOptions passages) {
    /** Shingles of 3 words, and {@link PassageOptions#DEFAULT}. */
    public static final ComparisonOptions DEFAULT = new ComparisonOptions(3, PassageOptions.DEFAULT);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public ComparisonOptions {
        if (shingleWidth < 1) {
            throw new IllegalArgumentException("shingleWidth must be at least 1, not " + shingleWidth);
        }
    }

    public ComparisonOptions withShingleWidth(int words) {
        return new ComparisonOptions(words, passages);
    }

    public ComparisonOptions withPassages(PassageOptions options) {
        return new ComparisonOptions(shingleWidth, options);
    }
}
