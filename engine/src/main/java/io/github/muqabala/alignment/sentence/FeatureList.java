package io.github.muqabala.alignment.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values in the order in which they were added, and what they are called if that is asked for. */
final class FeatureList {
    private static final int SIZE = 80;

    private final @Nullable List<String> names;
    private float[] values = new float[SIZE];
    private int size;

    private FeatureList(@Nullable List<String> names) {
        this.names = names;
    }

    static FeatureList unnamed() {
        return new FeatureList(null);
    }

    static FeatureList named() {
        return new FeatureList(new ArrayList<>());
    }

    void add(String name, double value) {
        append(value);
        if (names != null) {
            names.add(name);
        }
    }

    /** Adds the lower and the higher of two values as two features. */
    void addBoth(String name, double one, double other) {
        append(Math.min(one, other));
        append(Math.max(one, other));
        if (names != null) {
            names.add(name + ".low");
            names.add(name + ".high");
        }
    }

    private void append(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = (float) value;
    }

    /** The names; empty if they were not asked for. */
    List<String> names() {
        return names == null ? List.of() : List.copyOf(names);
    }

    float[] values() {
        return Arrays.copyOf(values, size);
    }
}
