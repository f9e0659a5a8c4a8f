package io.github.muqabala.duplicate;

import io.github.muqabala.similarity.ShingleSet;
import java.util.List;
import java.util.Optional;

/**
 * Which pairs a join is asked for: those that reach either threshold.
 *
 * @param jaccard the least Jaccard coefficient, in (0, 1]
 * @param containment the least share of the smaller set that is in the larger, in (0, 1]
 */
public record JoinThresholds(double jaccard, double containment) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if one is not in (0, 1]
     */
    public JoinThresholds {
        require(jaccard, "jaccard");
        require(containment, "containment");
    }

    private static void require(double value, String name) {
        if (!(value > 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " must be over 0 and at most 1, not " + value);
        }
    }

    /** The fewest members that a set of {@code size} must share with a set of its size or more. */
    int leastShared(int size) {
        // A pair at a Jaccard of t shares t of the union, so t of the smaller set at least. Rounding must not lose one.
        return Math.max(1, (int) Math.ceil(Math.min(jaccard, containment) * size - 1e-6));
    }

    boolean reachedBy(SimilarPair pair) {
        return pair.jaccard() >= jaccard || pair.containment() >= containment;
    }

    /** Two sets of a collection as a pair, counted exactly, if they reach either threshold. */
    Optional<SimilarPair> verify(List<ShingleSet> sets, int first, int second) {
        SimilarPair pair = SimilarPair.of(sets, first, second);
        return reachedBy(pair) ? Optional.of(pair) : Optional.empty();
    }
}
