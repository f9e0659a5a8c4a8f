package io.github.muqabala.duplicate;

import io.github.muqabala.similarity.ShingleSet;
import java.util.List;

/**
 * Two sets of a collection that share members, counted exactly.
 *
 * @param first number of one set in the collection
 * @param second number of the other, greater than {@code first}
 * @param shared how many members both have
 * @param firstSize how many members the first has
 * @param secondSize how many members the second has
 */
public record SimilarPair(int first, int second, int shared, int firstSize, int secondSize)
        implements Comparable<SimilarPair> {

    /** Counts what two sets of a collection share. */
    public static SimilarPair of(List<ShingleSet> sets, int first, int second) {
        ShingleSet one = sets.get(first);
        ShingleSet other = sets.get(second);
        return new SimilarPair(first, second, one.intersectionSize(other), one.size(), other.size());
    }

    /** The same two sets under other numbers, the lesser first. */
    SimilarPair renumbered(int newFirst, int newSecond) {
        return newFirst < newSecond
                ? new SimilarPair(newFirst, newSecond, shared, firstSize, secondSize)
                : new SimilarPair(newSecond, newFirst, shared, secondSize, firstSize);
    }

    /** Shared members over all members of either. */
    public double jaccard() {
        return (double) shared / (firstSize + secondSize - shared);
    }

    /** The share of the first set that is in the second. */
    public double containmentFirst() {
        return (double) shared / firstSize;
    }

    /** The share of the second set that is in the first. */
    public double containmentSecond() {
        return (double) shared / secondSize;
    }

    /** The share of the smaller set that is in the larger. */
    public double containment() {
        return (double) shared / Math.min(firstSize, secondSize);
    }

    /** Orders by the first number, then by the second. */
    @Override
    public int compareTo(SimilarPair other) {
        int order = Integer.compare(first, other.first);
        return order == 0 ? Integer.compare(second, other.second) : order;
    }
}
