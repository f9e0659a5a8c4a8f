package io.github.muqabala.comparison;

/**
 * How alike two articles are. Every share lies in [0, 1].
 *
 * @param jaccard shingles of both over shingles of either
 * @param containmentLeft share of the left article's shingles found in the right one
 * @param containmentRight share of the right article's shingles found in the left one
 * @param sharedLeft share of the left article's words that stand in a run shared with the right one
 * @param sharedRight share of the right article's words that stand in a run shared with the left one
 */
public record Similarity(
        double jaccard, double containmentLeft, double containmentRight, double sharedLeft, double sharedRight) {}
