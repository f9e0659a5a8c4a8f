package io.github.muqabala.duplicate;

import io.github.muqabala.similarity.ShingleSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

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
        numbers = bySize(collection, represented);
        for (int set : numbers) {
            sets.add(collection.get(set));
        }
    }

    /** The numbers of sets that are not empty and not represented by others, by counting how many there are of a size. */
    private static int[] bySize(List<ShingleSet> collection, BitSet represented) {
        int largest = 0;
        for (ShingleSet set : collection) {
            largest = Math.max(largest, set.size());
        }
        int[] next = new int[largest + 2];
        for (int set = 0; set < collection.size(); set++) {
            int size = represented.get(set) ? 0 : collection.get(set).size();
            next[size + 1] += size > 0 ? 1 : 0;
        }
        for (int size = 1; size < next.length; size++) {
            next[size] += next[size - 1];
        }
        int[] numbers = new int[next[largest + 1]];
        for (int set = 0; set < collection.size(); set++) {
            int size = represented.get(set) ? 0 : collection.get(set).size();
            if (size > 0) {
                numbers[next[size]++] = set;
            }
        }
        return numbers;
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
