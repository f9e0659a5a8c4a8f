package io.github.muqabala.passage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Drops the runs that say nothing new: those of which every word, on both sides, already stands in longer runs. A
 * formula used twice in a copied article pairs with itself crosswise; the copy is what a reader wants to see.
 */
final class RunFilter {
    private RunFilter() {}

    /** Of runs between two texts, the telling ones, in the order of the left text, then of the right. */
    static List<Run> between(List<Run> runs) {
        return filter(runs, new BitSet(), new BitSet());
    }

    /** Of runs within one text, the telling ones, in reading order. */
    static List<Run> within(List<Run> runs) {
        BitSet covered = new BitSet();
        return filter(runs, covered, covered);
    }

    private static List<Run> filter(List<Run> runs, BitSet left, BitSet right) {
        List<Run> longestFirst = new ArrayList<>(runs);
        longestFirst.sort((a, b) -> Integer.compare(b.length(), a.length()));
        List<Run> telling = new ArrayList<>();
        int counted = 0;
        for (Run run : longestFirst) {
            // Only longer runs make a run superfluous, so equal ones are counted together.
            while (counted < telling.size() && telling.get(counted).length() > run.length()) {
                Run longer = telling.get(counted++);
                left.set(longer.left(), longer.leftEnd());
                right.set(longer.right(), longer.rightEnd());
            }
            if (left.nextClearBit(run.left()) < run.leftEnd() || right.nextClearBit(run.right()) < run.rightEnd()) {
                telling.add(run);
            }
        }
        telling.sort(null);
        return telling;
    }
}
