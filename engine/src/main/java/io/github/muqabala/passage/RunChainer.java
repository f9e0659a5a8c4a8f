package io.github.muqabala.passage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Joins runs that follow one another on both sides, with at most {@code maximumGap} words changed in between, into
 * chains. Chains stay collinear: the two copies of a body on one page never become one passage.
 */
final class RunChainer {
    private final List<Run> runs;
    private final int maximumGap;
    private final BitSet taken = new BitSet();

    private RunChainer(List<Run> runs, int maximumGap) {
        this.runs = runs;
        this.maximumGap = maximumGap;
    }

    /**
     * The runs, given in the order of the left text, as chains, each in reading order and without overlap, in the order
     * of their first runs.
     */
    static List<List<Run>> chain(List<Run> runs, int maximumGap) {
        return new RunChainer(runs, maximumGap).chain();
    }

    private List<List<Run>> chain() {
        List<List<Run>> chains = new ArrayList<>();
        for (int first = taken.nextClearBit(0); first < runs.size(); first = taken.nextClearBit(first + 1)) {
            List<Run> chain = new ArrayList<>();
            int next = first;
            while (next >= 0) {
                taken.set(next);
                Run run = runs.get(next);
                chain.add(chain.isEmpty() ? run : run.skip(overlap(chain.get(chain.size() - 1), run)));
                next = successor(next, chain.get(chain.size() - 1));
            }
            chains.add(chain);
        }
        return chains;
    }

    /** The index of the nearest free run that can follow, or -1. */
    private int successor(int index, Run last) {
        int nearest = -1;
        int nearestDistance = Integer.MAX_VALUE;
        for (int i = taken.nextClearBit(index + 1); i < runs.size(); i = taken.nextClearBit(i + 1)) {
            Run run = runs.get(i);
            if (run.left() > last.leftEnd() + maximumGap) {
                break;
            }
            int distance = Math.abs(run.left() - last.leftEnd()) + Math.abs(run.right() - last.rightEnd());
            if (distance < nearestDistance && follows(last, run)) {
                nearest = i;
                nearestDistance = distance;
            }
        }
        return nearest;
    }

    private boolean follows(Run last, Run run) {
        boolean near = run.left() <= last.leftEnd() + maximumGap && run.right() <= last.rightEnd() + maximumGap;
        boolean after = run.left() > last.left() && run.right() > last.right();
        int overlap = overlap(last, run);
        // Of two runs that overlap, as where one of two equal words was taken out, the second must still say more.
        return near && after && overlap < run.length() && overlap < last.length();
    }

    private static int overlap(Run last, Run run) {
        return Math.max(0, Math.max(last.leftEnd() - run.left(), last.rightEnd() - run.right()));
    }
}
