package io.github.muqabala.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Connected components of what a join found: union and find with path halving (Tarjan and van Leeuwen 1984), over
 * verified pairs only, so that nothing is joined by chance.
 */
public final class Clusters {
    private final int[] parent;

    private Clusters(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    /**
     * The clusters of a collection in the order of their first members; a set that is like no other is in none.
     *
     * @param size how many sets the collection has
     * @param result what a join of it found
     * @throws IndexOutOfBoundsException if the result speaks of a set beyond the collection
     */
    public static List<Cluster> of(int size, JoinResult result) {
        Clusters components = new Clusters(size);
        result.pairs().forEach(pair -> components.unite(pair.first(), pair.second()));
        result.identical().forEach(group -> group.forEach(set -> components.unite(group.get(0), set)));
        return components.collect(result);
    }

    private List<Cluster> collect(JoinResult result) {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        Map<Integer, List<List<Integer>>> identical = new TreeMap<>();
        Map<Integer, List<SimilarPair>> pairs = new TreeMap<>();
        for (int set = 0; set < parent.length; set++) {
            members.computeIfAbsent(find(set), root -> new ArrayList<>()).add(set);
        }
        for (List<Integer> group : result.identical()) {
            identical
                    .computeIfAbsent(find(group.get(0)), root -> new ArrayList<>())
                    .add(group);
        }
        for (SimilarPair pair : result.pairs()) {
            pairs.computeIfAbsent(find(pair.first()), root -> new ArrayList<>()).add(pair);
        }
        List<Cluster> clusters = new ArrayList<>();
        members.forEach((root, sets) -> {
            if (sets.size() > 1) {
                clusters.add(new Cluster(
                        sets, identical.getOrDefault(root, List.of()), pairs.getOrDefault(root, List.of())));
            }
        });
        return clusters;
    }

    /** Joins two components; the lesser number stays the root, so that roots ascend as first members do. */
    private void unite(int a, int b) {
        int first = find(a);
        int second = find(b);
        parent[Math.max(first, second)] = Math.min(first, second);
    }

    private int find(int set) {
        int root = set;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
