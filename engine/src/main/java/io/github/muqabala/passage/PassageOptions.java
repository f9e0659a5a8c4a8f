package io.github.muqabala.passage;

/**
 * What makes a shared passage.
 *
 * @param minimumRun the fewest equal words in a row that make a shared passage or a repeat, at least 2
 * @param maximumGap the most words, on either side, that may have been changed between two runs of one passage, at
 *     least 0
 */
public record PassageOptions(int minimumRun, int maximumGap) {
    /** Runs of 8 words, gaps of up to 10 words (a clause). */
    public static final PassageOptions DEFAULT = new PassageOptions(8, 10);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public PassageOptions {
        requireAtLeast(2, minimumRun, "minimumRun");
        requireAtLeast(0, maximumGap, "maximumGap");
    }

    public PassageOptions withMinimumRun(int words) {
        return new PassageOptions(words, maximumGap);
    }

    public PassageOptions withMaximumGap(int words) {
        return new PassageOptions(minimumRun, words);
    }

    private static void requireAtLeast(int least, int value, String name) {
        if (value < least) {
            throw new IllegalArgumentException(name + " must be at least " + least + ", not " + value);
        }
    }
}
