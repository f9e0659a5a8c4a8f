package io.github.muqabala.duplicate;

import io.github.muqabala.similarity.ShingleSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The sets of a collection that differ, under numbers of their own: ascending in size. Of equal ones the first stands for
 * all; empty ones are left out.
 */
final class DistinctSets {
    private final List<List<Integer>> identical;
    private final List<ShingleSet> sets = new ArrayList<>();
    /** The number of each in the collection. */
    private final int[] numbers;

    private DistinctSets(List<ShingleSet> collection) {
        identical = EqualSets.of(collection);
        BitSet represented = new BitSet(collection.size());
        identical.forEach(group -> group.subList(1, group.size()).forEach(represented::set));
        numbers = IntStream.range(0, collection.size())
                .filter(set -> collection.get(set).size() > 0 && !represented.get(set))
                .mapToLong(set -> ((long) collection.get(set).size() << Integer.SIZE) | set)
                .sorted()
                .mapToInt(sizeAndSet -> (int) sizeAndSet)
                .toArray();
        for (int set : numbers) {
            sets.add(collection.get(set));
        }
    }

    static DistinctSets of(List<ShingleSet> collection) {
        return new DistinctSets(collection);
    }

    /** The sets, ascending in size. */
    List<ShingleSet> sets() {
        return sets;
    }

    /** What a join of the collection found, given the pairs under the numbers of {@link #sets}. */
    JoinResult result(List<SimilarPair> pairs) {
        List<SimilarPair> renumbered = new ArrayList<>(pairs.size());
        for (SimilarPair pair : pairs) {
            renumbered.add(pair.renumbered(numbers[pair.first()], numbers[pair.second()]));
        }
        renumbered.sort(null);
        return new JoinResult(renumbered, identical);
    }
}
