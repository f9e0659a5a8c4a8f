package io.github.muqabala.passage;

import java.util.List;

/**
 * Tells where an area is two, because one side says twice what the other says once, as a page does that prints its body
 * twice.
 *
 * <p>The cut is where the words of the side that says it once have, by weight, the most partners both before and after.
 * Names and common words have that at any cut, so the halves must say much the same; and what that side itself says
 * often, as a refrain, must be in both halves as often.
 */
final class Doubling {
    /** No cut. */
    static final int NONE = -1;

    /** Words of the side that says it once; less is a phrase, and may well return. */
    private static final int LEAST_WORDS = 30;
    /** What each half must be as long as, as a share of the side that says it once. */
    private static final double LEAST_LENGTH = 0.75;
    /** The share of the side that says it once that both halves must have. */
    private static final double LEAST_TWICE = 0.4;
    /** The share of what the half that says less has of that side, that the other half must have too. */
    private static final double DOUBLED = 0.8;

    /**
     * One of the two areas that a doubled one is.
     *
     * @param area where it lies
     * @param limits what it must not reach beyond
     */
    record Half(Area area, Area limits) {}

    private final double[] weights;
    /** For each stem how often the side has it that says it once. */
    private final int[] once;
    /** For each stem how often the longer side has it before the cut. */
    private final int[] before;
    /** For each stem how often the longer side has it after the cut. */
    private final int[] after;

    /** @param weights for each stem what it says */
    Doubling(double[] weights) {
        this.weights = weights;
        once = new int[weights.length];
        before = new int[weights.length];
        after = new int[weights.length];
    }

    /** The two halves of a doubled area of two texts, given by their stems; none if it is not doubled. */
    List<Half> halves(int[] left, int[] right, Area area, Area limits) {
        int rightCut = cut(right, area.right(), area.rightEnd(), left, area.left(), area.leftEnd());
        if (rightCut != NONE) {
            return List.of(
                    new Half(area.withRight(area.right(), rightCut), limits.withRight(limits.right(), rightCut)),
                    new Half(area.withRight(rightCut, area.rightEnd()), limits.withRight(rightCut, limits.rightEnd())));
        }
        int leftCut = cut(left, area.left(), area.leftEnd(), right, area.right(), area.rightEnd());
        if (leftCut != NONE) {
            return List.of(
                    new Half(area.withLeft(area.left(), leftCut), limits.withLeft(limits.left(), leftCut)),
                    new Half(area.withLeft(leftCut, area.leftEnd()), limits.withLeft(leftCut, limits.leftEnd())));
        }
        return List.of();
    }

    /**
     * The word of a text before which a stretch of it is to be cut in two, or {@link #NONE}.
     *
     * @param stems of the text that may say it twice
     * @param from where its stretch begins
     * @param to where its stretch ends
     * @param other stems of the text that says it once
     * @param otherFrom where that one's stretch begins
     * @param otherTo where that one's stretch ends
     */
    int cut(int[] stems, int from, int to, int[] other, int otherFrom, int otherTo) {
        int words = otherTo - otherFrom;
        int least = (int) Math.ceil(LEAST_LENGTH * words);
        if (words < LEAST_WORDS || to - from < 2 * least) {
            return NONE;
        }
        double all = 0;
        for (int k = otherFrom; k < otherTo; k++) {
            once[other[k]]++;
            all += weights[other[k]];
        }
        double rest = 0;
        for (int k = from; k < to; k++) {
            rest += after[stems[k]]++ < once[stems[k]] ? weights[stems[k]] : 0;
        }
        double begun = 0;
        double both = 0;
        double mostBoth = LEAST_TWICE * all;
        int best = NONE;
        for (int k = from; k <= to - least; k++) {
            if (k - from >= least && both >= mostBoth && both >= DOUBLED * Math.min(begun, rest)) {
                mostBoth = both;
                best = k;
            }
            int stem = stems[k];
            both -= weights[stem] * inBoth(stem);
            begun += before[stem]++ < once[stem] ? weights[stem] : 0;
            rest -= after[stem]-- <= once[stem] ? weights[stem] : 0;
            both += weights[stem] * inBoth(stem);
        }
        for (int k = from; k < to; k++) {
            before[stems[k]] = 0;
            after[stems[k]] = 0;
        }
        for (int k = otherFrom; k < otherTo; k++) {
            once[other[k]] = 0;
        }
        return best;
    }

    private int inBoth(int stem) {
        return Math.min(once[stem], Math.min(before[stem], after[stem]));
    }
}
