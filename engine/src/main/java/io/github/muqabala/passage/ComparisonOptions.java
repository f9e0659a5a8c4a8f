package io.github.muqabala.passage;

/**
 * How two articles are compared.
 *
 * @param shingleWidth words in a shingle of the similarity measures, at least 1
 * @param minimumRun the fewest equal words in a row that make a shared passage or a repeat, at least 2
 * @param maximumGap the most words, on either side, that may have been changed between two runs of one passage, at
 *     least 0
 */
public record ComparisonOptions(int shingleWidth, int minimumRun, int maximumGap) {
    /** Shingles of 3 words, runs of 8, gaps of up to 10 words (a clause). */
    public static final ComparisonOptions DEFAULT = new ComparisonOptions(3, 8, 10);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public ComparisonOptions {
        requireAtLeast(1, shingleWidth, "shingleWidth");
        requireAtLeast(2, minimumRun, "minimumRun");
        requireAtLeast(0, maximumGap, "maximumGap");
    }

    public ComparisonOptions withShingleWidth(int words) {
        return new ComparisonOptions(words, minimumRun, maximumGap);
    }

    public ComparisonOptions withMinimumRun(int words) {
        return new ComparisonOptions(shingleWidth, words, maximumGap);
    }

    public ComparisonOptions withMaximumGap(int words) {
        return new ComparisonOptions(shingleWidth, minimumRun, words);
    }

    private static void requireAtLeast(int least, int value, String name) {
        if (value < least) {
            throw new IllegalArgumentException(name + " must be at least " + least + ", not " + value);
        }
    }
}
