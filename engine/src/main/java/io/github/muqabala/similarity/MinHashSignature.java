package io.github.muqabala.similarity;

import java.util.Arrays;

/** What a {@link MinHash} keeps of a set. Immutable; takes 4 bytes a value. */
public final class MinHashSignature {
    private final int[] values;

    /** Takes the array over. */
    MinHashSignature(int[] values) {
        this.values = values;
    }

    /** How many values it has. */
    public int size() {
        return values.length;
    }

    /** Value {@code i}, to be compared for equality only. */
    public int value(int i) {
        return values[i];
    }

    /**
     * Estimates the Jaccard coefficient of the two sets, in [0, 1]; exactly 1 for equal sets.
     *
     * @throws IllegalArgumentException if the signatures differ in size
     */
    public double jaccard(MinHashSignature other) {
        if (other.values.length != values.length) {
            throw new IllegalArgumentException(
                    "signatures of " + values.length + " and " + other.values.length + " values cannot be compared");
        }
        int unequal = 0;
        for (int i = 0; i < values.length; i++) {
            // The sign bit of a number or its negative is set unless it is 0: several values at once can be compared
            // so.
            int difference = values[i] ^ other.values[i];
            unequal += (difference | -difference) >>> 31;
        }
        return (double) (values.length - unequal) / values.length;
    }

    /** The lowest {@code bits} bits of each value: 1, 2, 4, 8 or 16. */
    public PackedSignature pack(int bits) {
        return PackedSignature.of(this, bits);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MinHashSignature signature && Arrays.equals(values, signature.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "MinHashSignature of " + values.length;
    }
}
