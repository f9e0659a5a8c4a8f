package io.github.muqabala.similarity;

import java.util.SplittableRandom;

/**
 * Two sets of random hashes of a chosen size and overlap.
 *
 * @param left one set
 * @param right the other
 */
record RandomSets(ShingleSet left, ShingleSet right) {

    /** Two sets that share {@code shared} members and have {@code own} more each. */
    static RandomSets of(long seed, int shared, int own) {
        long[] hashes = new SplittableRandom(seed).longs(shared + 2L * own).toArray();
        long[] left = new long[shared + own];
        long[] right = new long[shared + own];
        System.arraycopy(hashes, 0, left, 0, shared + own);
        System.arraycopy(hashes, 0, right, 0, shared);
        System.arraycopy(hashes, shared + own, right, shared, own);
        return new RandomSets(ShingleSet.of(left), ShingleSet.of(right));
    }

    double jaccard() {
        return left.jaccard(right);
    }
}
