package io.github.muqabala.duplicate;

import io.github.muqabala.similarity.ShingleSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the equal sets of a collection: by sorting their sums, then comparing the sets whose sums agree. */
final class EqualSets {
    private EqualSets() {}

    /** Groups of two and more equal sets that are not empty, each ascending, in the order of their firsts. */
    static List<List<Integer>> of(List<ShingleSet> sets) {
        long[] sums = new long[sets.size()];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = (sets.get(i).sum() & ~Partitions.SET_MASK) | i;
        }
        new RadixSort().sort(sums);
        List<List<Integer>> groups = new ArrayList<>();
        int end;
        for (int i = 0; i < sums.length; i = end) {
            end = i + 1;
            while (end < sums.length && (sums[end] ^ sums[i]) >>> Partitions.SET_BITS == 0) {
                end++;
            }
            if (end > i + 1) {
                groups.addAll(split(sets, sums, i, end));
            }
        }
        groups.removeIf(group -> group.size() == 1 || sets.get(group.get(0)).size() == 0);
        groups.sort(Comparator.comparing(group -> group.get(0)));
        return groups;
    }

    /** Groups the sets at [from, to), which agree in 33 bits of their sums: as good as always one group. */
    private static List<List<Integer>> split(List<ShingleSet> sets, long[] sums, int from, int to) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = from; i < to; i++) {
            int set = (int) (sums[i] & Partitions.SET_MASK);
            int group = 0;
            while (group < groups.size() && !sets.get(groups.get(group).get(0)).equals(sets.get(set))) {
                group++;
            }
            if (group == groups.size()) {
                groups.add(new ArrayList<>());
            }
            groups.get(group).add(set);
        }
        return groups;
    }
}
