package io.github.muqabala.passage;

import java.util.List;

/**
 * Where a passage lies: words {@code [left, leftEnd)} of one text and words {@code [right, rightEnd)} of another, in any
 * order inside.
 */
record Area(int left, int leftEnd, int right, int rightEnd) {

    /** Where a chain of runs lies, given in reading order. */
    static Area of(List<Run> chain) {
        Run first = chain.get(0);
        Run last = chain.get(chain.size() - 1);
        return new Area(first.left(), last.leftEnd(), first.right(), last.rightEnd());
    }

    /** Words on the side that has fewer. */
    int words() {
        return Math.min(leftEnd - left, rightEnd - right);
    }

    /** Whether both have words in common on both sides. */
    boolean overlaps(Area other) {
        return left < other.leftEnd && other.left < leftEnd && right < other.rightEnd && other.right < rightEnd;
    }

    /** Whether all of the other is in this one. */
    boolean contains(Area other) {
        return left <= other.left && other.leftEnd <= leftEnd && right <= other.right && other.rightEnd <= rightEnd;
    }

    /** Whether the other begins, or ends, on both sides within some words of where this one ends, or begins. */
    boolean isNear(Area other, int words) {
        return overlaps(other)
                || (isNear(leftEnd, other.left, words) && isNear(rightEnd, other.right, words))
                || (isNear(other.leftEnd, left, words) && isNear(other.rightEnd, right, words));
    }

    private static boolean isNear(int end, int start, int words) {
        return Math.abs(start - end) <= words;
    }

    /** The least area that holds both. */
    Area with(Area other) {
        return new Area(
                Math.min(left, other.left),
                Math.max(leftEnd, other.leftEnd),
                Math.min(right, other.right),
                Math.max(rightEnd, other.rightEnd));
    }

    /** What both have in common. */
    Area within(Area other) {
        return new Area(
                Math.max(left, other.left),
                Math.min(leftEnd, other.leftEnd),
                Math.max(right, other.right),
                Math.min(rightEnd, other.rightEnd));
    }

    /** Whether this one is as long as a share of the other, on both sides. */
    boolean isAtLeast(double share, Area other) {
        return leftEnd - left >= share * (other.leftEnd - other.left)
                && rightEnd - right >= share * (other.rightEnd - other.right);
    }

    /** The same with other bounds on the left. */
    Area withLeft(int from, int to) {
        return new Area(from, to, right, rightEnd);
    }

    /** The same with other bounds on the right. */
    Area withRight(int from, int to) {
        return new Area(left, leftEnd, from, to);
    }
}
