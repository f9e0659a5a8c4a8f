package io.github.muqabala.alignment.origin;

import java.util.Arrays;

/** What belongs together, of things numbered from 0: union and find with path halving (Tarjan and van Leeuwen 1984). */
final class Components {
    private final int[] parent;

    Components(int size) {
        parent = new int[size];
        Arrays.setAll(parent, number -> number);
    }

    /** Puts two components together; the least number of a component stands for it. */
    void unite(int one, int other) {
        int first = find(one);
        int second = find(other);
        parent[Math.max(first, second)] = Math.min(first, second);
    }

    /** The least number of a component. */
    int find(int number) {
        int root = number;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    boolean areOne(int one, int other) {
        return find(one) == find(other);
    }

    /** How many things there are. */
    int size() {
        return parent.length;
    }
}
