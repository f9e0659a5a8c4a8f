package io.github.muqabala.scan;

import java.util.List;

/**
 * The input that a scan could not read and went on after.
 *
 * @param count how many lines or files
 * @param first what was wrong with the first {@value #TOLD}, in order: one line each that names the place
 */
public record Skipped(long count, List<String> first) {
    /** A corpus with more faults than this has one fault. */
    static final int TOLD = 100;

    public Skipped {
        first = List.copyOf(first);
    }
}
