package io.github.muqabala.passage;

/**
 * The positions of every seed (a shingle of the shortest run that counts) in a text, grouped by seed.
 *
 * <p>An open hash table over primitive arrays: a slot a distinct seed, its positions side by side and ascending.
 */
final class SeedIndex {
    private final long[] seeds;
    private final int[] firstOf;
    private final int[] countOf;
    private final int[] positions;
    private final int mask;

    SeedIndex(long[] shingles) {
        int capacity = Integer.highestOneBit(Math.max(4, shingles.length) * 2 - 1) * 2;
        mask = capacity - 1;
        seeds = new long[capacity];
        firstOf = new int[capacity];
        countOf = new int[capacity];
        positions = new int[shingles.length];
        for (long shingle : shingles) {
            int slot = slot(shingle);
            seeds[slot] = shingle;
            countOf[slot]++;
        }
        int next = 0;
        for (int slot = 0; slot < capacity; slot++) {
            firstOf[slot] = next;
            next += countOf[slot];
        }
        int[] filled = new int[capacity];
        for (int position = 0; position < shingles.length; position++) {
            int slot = slot(shingles[position]);
            positions[firstOf[slot] + filled[slot]++] = position;
        }
    }

    /** One more than the greatest slot. */
    int slots() {
        return seeds.length;
    }

    /** The slot of a seed, whether it is in the text or not. */
    int slot(long seed) {
        int slot = (int) ((seed >>> 32) ^ seed) & mask;
        while (countOf[slot] > 0 && seeds[slot] != seed) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** How often the seed of a slot occurs; 0 if it does not. */
    int count(int slot) {
        return countOf[slot];
    }

    /** Where the seed of a slot occurs for the {@code occurrence}-th time, counted from 0. */
    int position(int slot, int occurrence) {
        return positions[firstOf[slot] + occurrence];
    }
}
