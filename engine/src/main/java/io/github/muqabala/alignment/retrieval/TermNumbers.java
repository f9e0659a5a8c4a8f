package io.github.muqabala.alignment.retrieval;

import java.util.Arrays;

/** Numbers 64-bit keys from 0 in the order in which they come: a hash table with open addressing. */
final class TermNumbers {
    static final int NONE = -1;

    private static final long MULTIPLIER = 0x9e3779b97f4a7c15L;

    private long[] keys = new long[1 << 10];
    private int[] numbers = unused(keys.length);
    private int size;

    int size() {
        return size;
    }

    /** The number of a key, which is given the next one if it has none. */
    int number(long key) {
        int slot = slot(key);
        if (numbers[slot] == NONE) {
            if (2 * (size + 1) > keys.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            numbers[slot] = size++;
        }
        return numbers[slot];
    }

    /** The number of a key, {@link #NONE} if it has none. */
    int find(long key) {
        return numbers[slot(key)];
    }

    /** Where a key is, or would be put. */
    private int slot(long key) {
        int mask = keys.length - 1;
        long mixed = key * MULTIPLIER;
        int slot = (int) (mixed ^ (mixed >>> 32)) & mask;
        while (numbers[slot] != NONE && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[2 * oldKeys.length];
        numbers = unused(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != NONE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }

    private static int[] unused(int length) {
        int[] numbers = new int[length];
        Arrays.fill(numbers, NONE);
        return numbers;
    }
}
