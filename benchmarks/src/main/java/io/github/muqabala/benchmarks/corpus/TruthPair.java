package io.github.muqabala.benchmarks.corpus;

/**
 * What two articles really share.
 *
 * @param left number of one article
 * @param right number of the other
 * @param shared how many distinct shingles both have
 * @param leftSize how many distinct shingles the left one has
 * @param rightSize how many distinct shingles the right one has
 */
record TruthPair(int left, int right, int shared, int leftSize, int rightSize) {
    /** The least Jaccard coefficient of the pairs that truth lists. */
    static final double LEAST_JACCARD = 0.5;
    /** The least containment of the pairs that truth lists beside those. */
    static final double LEAST_CONTAINMENT = 0.6;

    double jaccard() {
        return (double) shared / (leftSize + rightSize - shared);
    }

    /** The share of the smaller article that is in the larger. */
    double containment() {
        return (double) shared / Math.min(leftSize, rightSize);
    }

    boolean reaches(double jaccard, double containment) {
        return jaccard() >= jaccard || containment() >= containment;
    }
}
