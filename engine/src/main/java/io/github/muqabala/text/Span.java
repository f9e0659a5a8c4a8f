package io.github.muqabala.text;

/**
 * A stretch of a text, counted in UTF-16 code units (Java's {@code char}) from its beginning.
 *
 * @param start index of the first unit, at least 0
 * @param end index after the last unit, at least {@code start}
 */
public record Span(int start, int end) {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if they are negative or out of order
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** Number of UTF-16 code units covered. */
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** Whether every unit of {@code other} is also in this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two spans have a unit in common. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /**
     * The characters this span covers.
     *
     * @throws IndexOutOfBoundsException if the text ends before the span does
     */
    public String in(String text) {
        return text.substring(start, end);
    }
}
