package io.github.muqabala.scan;

import java.util.List;

/**
 * The input that a scan could not read and went on after.
 *
 * @param count how many lines or files
 * @param first what was wrong with the first {@value #TOLD}, in order: one line each that names the place
 * @param pagesWithoutArticle how many pages of crawls there is no article on, which is no fault and not in the count
 */
public record Skipped(long count, List<String> first, long pagesWithoutArticle) {
    /** Nothing. */
    public static final Skipped NONE = new Skipped(0, List.of(), 0);

    /** A corpus with more faults than this has one fault. */
    static final int TOLD = 100;

    public Skipped {
        first = List.copyOf(first);
    }
}
