package io.github.muqabala.similarity;

import java.util.Arrays;

/**
 * Selects some of a text's shingles as its fingerprints, so that texts with a long enough run in common have a
 * fingerprint in common: of every {@code window} successive shingles the least is selected (Schleimer, Wilkerson and Aiken
 * 2003, "Winnowing: local algorithms for document fingerprinting").
 *
 * <p>Guarantee: two texts that share a run of {@code window + width - 1} parts or more, {@code width} being that of the
 * {@link Shingler}, share a fingerprint within it. About 2 / (window + 1) of the shingles are selected.
 *
 * @param window successive shingles of which one at least is selected, at least 1
 */
public record Winnowing(int window) {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public Winnowing {
        if (window < 1) {
            throw new IllegalArgumentException("a window has at least one shingle, not " + window);
        }
    }

    /**
     * Where the fingerprints stand among a text's shingles; linear in their number, and of fewer shingles than a window
     * one is selected.
     *
     * @param hashes the shingles in reading order, as {@link Shingler#hashes} returns them
     * @return ascending
     */
    public int[] select(long... hashes) {
        int[] selected = new int[hashes.length];
        int count = 0;
        int least = -1;
        for (int end = Math.min(window, hashes.length); end <= hashes.length && end > 0; end++) {
            int start = Math.max(0, end - window);
            if (least < start) {
                least = start;
                for (int i = start + 1; i < end; i++) {
                    // Of equal ones the last is taken, which stays in the window for longest.
                    least = hashes[i] <= hashes[least] ? i : least;
                }
            } else if (hashes[end - 1] <= hashes[least]) {
                least = end - 1;
            }
            if (count == 0 || selected[count - 1] != least) {
                selected[count++] = least;
            }
        }
        return Arrays.copyOf(selected, count);
    }
}
