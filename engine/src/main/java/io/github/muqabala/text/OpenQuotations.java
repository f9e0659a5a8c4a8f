package io.github.muqabala.text;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** The quotations of one line that have opened and not closed, one inside the other. */
final class OpenQuotations {
    private final Map<QuotationMark, Integer> openOfKind = new EnumMap<>(QuotationMark.class);
    private QuotationMark[] marks = new QuotationMark[8];
    private int[] starts = new int[8];
    private int size;

    void clear() {
        size = 0;
        openOfKind.clear();
    }

    void push(QuotationMark mark, int start) {
        if (size == starts.length) {
            marks = Arrays.copyOf(marks, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
        }
        marks[size] = mark;
        starts[size++] = start;
        openOfKind.merge(mark, 1, Integer::sum);
    }

    boolean contains(QuotationMark mark) {
        return openOfKind.getOrDefault(mark, 0) > 0;
    }

    /** Where the innermost begins; -1 if none is open. */
    int innermost() {
        return size == 0 ? -1 : starts[size - 1];
    }

    boolean innermostIs(QuotationMark mark) {
        return size > 0 && marks[size - 1] == mark;
    }

    /** Closes the innermost of a kind, forgets those in it, and returns where it begins; -1 if there is none. */
    int close(QuotationMark mark) {
        if (!contains(mark)) {
            return -1;
        }
        QuotationMark closed;
        do {
            closed = marks[--size];
            openOfKind.merge(closed, -1, Integer::sum);
        } while (closed != mark);
        return starts[size];
    }
}
