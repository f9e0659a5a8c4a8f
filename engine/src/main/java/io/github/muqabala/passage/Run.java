package io.github.muqabala.passage;

/**
 * Equal words in a row: tokens {@code [left, left + length)} of one text and {@code [right, right + length)} of another.
 */
record Run(int left, int right, int length) implements Comparable<Run> {

    /** Orders by place in the left text, then in the right. */
    @Override
    public int compareTo(Run other) {
        int order = Integer.compare(left, other.left);
        return order == 0 ? Integer.compare(right, other.right) : order;
    }

    int leftEnd() {
        return left + length;
    }

    int rightEnd() {
        return right + length;
    }

    /** The run without its first {@code words} words. */
    Run skip(int words) {
        return new Run(left + words, right + words, length - words);
    }
}
