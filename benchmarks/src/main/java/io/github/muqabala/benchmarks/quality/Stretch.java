package io.github.muqabala.benchmarks.quality;

/**
 * A stretch of a document, counted in Unicode code points as labelled data is.
 *
 * @param start of the first code point, at least 0
 * @param end after the last, at least {@code start}
 */
record Stretch(int start, int end) {

    Stretch {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a stretch: [" + start + ", " + end + ")");
        }
    }

    int length() {
        return end - start;
    }

    boolean overlaps(Stretch other) {
        return start < other.end && other.start < end;
    }
}
