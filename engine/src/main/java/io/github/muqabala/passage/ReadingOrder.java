package io.github.muqabala.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds which areas follow one another on both sides: the heaviest such choice. Takes {@code n log n} steps, by a Fenwick
 * tree of the best choice up to each place on the right.
 */
final class ReadingOrder {
    private final List<Area> areas;
    private final int[] weights;
    private final Integer[] byEnd;
    private final int[] rightPlaces;
    /** For each node of the Fenwick tree, the area that ends the heaviest choice in its range, or -1. */
    private final int[] tree;

    private final long[] best;
    private final int[] previous;

    private ReadingOrder(List<Area> areas, int[] weights) {
        this.areas = areas;
        this.weights = weights;
        byEnd = new Integer[areas.size()];
        Arrays.setAll(byEnd, i -> i);
        Arrays.sort(byEnd, Comparator.comparingInt(i -> areas.get(i).leftEnd()));
        rightPlaces =
                areas.stream().mapToInt(Area::rightEnd).sorted().distinct().toArray();
        tree = new int[rightPlaces.length + 1];
        Arrays.fill(tree, -1);
        best = new long[areas.size()];
        previous = new int[areas.size()];
    }

    /**
     * The numbers of the areas of the heaviest choice, ascending, of which each begins, on both sides, where the one
     * before it ends or later.
     *
     * @param areas in the order of the left text
     * @param weights of the areas, positive
     */
    static BitSet of(List<Area> areas, int[] weights) {
        return new ReadingOrder(areas, weights).choose();
    }

    private BitSet choose() {
        int ended = 0;
        int last = -1;
        for (int i = 0; i < areas.size(); i++) {
            while (ended < byEnd.length
                    && areas.get(byEnd[ended]).leftEnd() <= areas.get(i).left()) {
                enter(byEnd[ended++]);
            }
            previous[i] = heaviestUpTo(areas.get(i).right());
            best[i] = weights[i] + (previous[i] < 0 ? 0 : best[previous[i]]);
            last = last < 0 || best[i] > best[last] ? i : last;
        }
        BitSet chosen = new BitSet();
        for (int i = last; i >= 0; i = previous[i]) {
            chosen.set(i);
        }
        return chosen;
    }

    private void enter(int area) {
        int place = Arrays.binarySearch(rightPlaces, areas.get(area).rightEnd()) + 1;
        for (int node = place; node < tree.length; node += node & -node) {
            if (tree[node] < 0 || best[area] > best[tree[node]]) {
                tree[node] = area;
            }
        }
    }

    private int heaviestUpTo(int right) {
        int found = Arrays.binarySearch(rightPlaces, right);
        int heaviest = -1;
        for (int node = found < 0 ? -found - 1 : found + 1; node > 0; node -= node & -node) {
            if (tree[node] >= 0 && (heaviest < 0 || best[tree[node]] > best[heaviest])) {
                heaviest = tree[node];
            }
        }
        return heaviest;
    }

    /** The passages, in the order of the left text, with those marked that stand elsewhere on the right. */
    static List<Passage> markMoved(List<Passage> passages) {
        List<Area> starts = new ArrayList<>();
        int[] weights = new int[passages.size()];
        for (Passage passage : passages) {
            int left = passage.left().start();
            int right = passage.right().start();
            weights[starts.size()] = Math.max(1, passage.words());
            starts.add(new Area(left, left + 1, right, right + 1));
        }
        BitSet inOrder = of(starts, weights);
        BitSet left = new BitSet();
        BitSet right = new BitSet();
        for (int i = inOrder.nextSetBit(0); i >= 0; i = inOrder.nextSetBit(i + 1)) {
            left.set(passages.get(i).left().start(), passages.get(i).left().end());
            right.set(passages.get(i).right().start(), passages.get(i).right().end());
        }
        List<Passage> marked = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            // What one side says twice stands in two places there, and in neither because it was moved.
            boolean again = isMostly(
                            left, passage.left().start(), passage.left().end())
                    || isMostly(right, passage.right().start(), passage.right().end());
            marked.add(inOrder.get(i) || again ? passage : passage.asMoved());
        }
        return marked;
    }

    private static boolean isMostly(BitSet covered, int from, int to) {
        return 2 * covered.get(from, to).cardinality() > to - from;
    }
}
