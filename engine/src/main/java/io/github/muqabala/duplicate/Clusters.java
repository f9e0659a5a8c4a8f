package io.github.muqabala.duplicate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** What is in a component. */
    private static final class Component {
        final List<Integer> members = new ArrayList<>();
        final List<List<Integer>> identical = new ArrayList<>();
        final List<SimilarPair> pairs = new ArrayList<>();
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
        for (SimilarPair pair : result.pairs()) {
            components.unite(pair.first(), pair.second());
        }
        for (List<Integer> group : result.identical()) {
            for (int set : group) {
                components.unite(group.get(0), set);
            }
        }
        return components.collect(result);
    }

    private List<Cluster> collect(JoinResult result) {
        @Nullable Component[] ofRoot = new Component[parent.length];
        List<Component> inOrder = new ArrayList<>();
        for (int set = 0; set < parent.length; set++) {
            int root = find(set);
            if (root != set) {
                // Roots are the least of their components, so that of a set alone is never asked for.
                Component component = component(ofRoot, root, inOrder);
                component.members.add(set);
            }
        }
        for (List<Integer> group : result.identical()) {
            component(ofRoot, find(group.get(0)), inOrder).identical.add(group);
        }
        for (SimilarPair pair : result.pairs()) {
            component(ofRoot, find(pair.first()), inOrder).pairs.add(pair);
        }
        inOrder.sort((a, b) -> Integer.compare(a.members.get(0), b.members.get(0)));
        List<Cluster> clusters = new ArrayList<>(inOrder.size());
        for (Component component : inOrder) {
            clusters.add(new Cluster(component.members, component.identical, component.pairs));
        }
        return clusters;
    }

    private static Component component(@Nullable Component[] ofRoot, int root, List<Component> inOrder) {
        Component component = ofRoot[root];
        if (component == null) {
            component = new Component();
            component.members.add(root);
            ofRoot[root] = component;
            inOrder.add(component);
        }
        return component;
    }

    /** Joins two components; the lesser number stays the root. */
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
