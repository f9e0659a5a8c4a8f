package io.github.muqabala.duplicate;

import java.util.List;

/**
 * What a join found.
 *
 * @param pairs the similar pairs in order; of equal sets only the first of each group takes part
 * @param identical groups of two and more equal sets, each ascending, in the order of their firsts
 */
public record JoinResult(List<SimilarPair> pairs, List<List<Integer>> identical) {
    public JoinResult {
        pairs = List.copyOf(pairs);
        identical = List.copyOf(identical);
    }
}
