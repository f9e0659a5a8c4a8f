package io.github.muqabala.benchmarks;

import info.debatty.java.lsh.MinHash;
import java.util.Set;
import java.util.TreeSet;

/** How java-LSH is used: it signs sets of numbers from a dictionary, here of all 31-bit shingle hashes. */
final class JavaLsh {
    private static final int DICTIONARY = Integer.MAX_VALUE;

    private JavaLsh() {}

    /** Signatures of 128 values; the dictionary's size is a prime, as its hash functions want it. */
    static MinHash minHash() {
        return new MinHash(128, DICTIONARY, 1);
    }

    /** A sorted set, because it sorts the members first. */
    static Set<Integer> set(long[] hashes) {
        Set<Integer> set = new TreeSet<>();
        for (long hash : hashes) {
            set.add((int) ((hash >>> 33) % DICTIONARY));
        }
        return set;
    }
}
