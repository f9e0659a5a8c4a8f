package io.github.muqabala.passage;

import java.util.Arrays;

/** The segments of a text as sparse vectors: for each, its distinct stems, ascending, with frequency times weight. */
final class SegmentVectors {
    private final int[] first;
    private final int[] stems;
    private final float[] values;
    private final float[] norms;

    private SegmentVectors(int[] first, int[] stems, float[] values, float[] norms) {
        this.first = first;
        this.stems = stems;
        this.values = values;
        this.norms = norms;
    }

    static SegmentVectors of(StemmedText text, Segments segments, double[] weights) {
        int capacity = 0;
        for (int i = 0; i < segments.size(); i++) {
            capacity += segments.end(i) - segments.start(i);
        }
        int[] first = new int[segments.size() + 1];
        int[] stems = new int[capacity];
        float[] values = new float[capacity];
        float[] norms = new float[segments.size()];
        int size = 0;
        for (int i = 0; i < segments.size(); i++) {
            int words = segments.end(i) - segments.start(i);
            System.arraycopy(text.stems(), segments.start(i), stems, size, words);
            Arrays.sort(stems, size, size + words);
            int distinct = size;
            double squares = 0;
            for (int from = size, to = size; from < size + words; from = to) {
                int stem = stems[from];
                while (to < size + words && stems[to] == stem) {
                    to++;
                }
                double value = (to - from) * weights[stem];
                squares += value * value;
                stems[distinct] = stem;
                values[distinct++] = (float) value;
            }
            size = distinct;
            first[i + 1] = size;
            norms[i] = (float) Math.sqrt(squares);
        }
        return new SegmentVectors(first, stems, values, norms);
    }

    /** How many vectors there are. */
    int size() {
        return norms.length;
    }

    /** Where the entries of vector {@code i} begin; those of the last end at {@code first(size())}. */
    int first(int i) {
        return first[i];
    }

    int stem(int entry) {
        return stems[entry];
    }

    float value(int entry) {
        return values[entry];
    }

    /** The length of vector {@code i}. */
    float norm(int i) {
        return norms[i];
    }

    /** How many distinct stems vector {@code i} has. */
    int stems(int i) {
        return first[i + 1] - first[i];
    }
}
