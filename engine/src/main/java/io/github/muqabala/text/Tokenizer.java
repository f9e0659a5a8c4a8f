package io.github.muqabala.text;

import java.util.Arrays;

/**
 * Decodes, folds, splits and hashes in one pass, with no object a word: the hot path of everything that reads a corpus.
 *
 * <p>A letter costs one table look-up and one multiplication: {@code h = (h ^ unit) * PRIME} over the folded UTF-16
 * units (the recurrence of FNV-1a, by Fowler, Noll and Vo), mixed at the end of the word by the finaliser of
 * MurmurHash3 (Appleby), because FNV leaves the low bits of short words poor. What is not a plain letter or a separator
 * is rare and leaves the hot branch.
 */
final class Tokenizer {
    static final long SEED = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;
    /** PRIME × this = 1 modulo 2<sup>64</sup>. */
    private static final long INVERSE_OF_PRIME = 0xce965057aff6957bL;

    /** Arabic and English news runs at 5 to 6 characters a word, blank included; a guess on the low side saves a copy. */
    private static final int CHARACTERS_PER_WORD = 5;

    private final FoldingTable table;
    private final char[] chars;

    private int[] starts;
    private int[] ends;
    private long[] hashes;
    private int size;

    /** Where the word begins that the current character may continue; -1 between words. */
    private int start = -1;

    private int end;
    private long hash;

    private Tokenizer(char[] chars, FoldingTable table) {
        this.table = table;
        this.chars = chars;
        int capacity = chars.length / CHARACTERS_PER_WORD + 8;
        starts = new int[capacity];
        ends = new int[capacity];
        hashes = new long[capacity];
    }

    /** Splits a text, which must not be written to meanwhile. */
    static Tokens tokenize(char[] text, FoldingTable table) {
        Tokenizer tokenizer = new Tokenizer(text, table);
        tokenizer.run();
        return new Tokens(tokenizer.starts, tokenizer.ends, tokenizer.hashes, tokenizer.size);
    }

    private void run() {
        char[] text = chars;
        char[] entries = table.basicPlane();
        int i = 0;
        while (i < text.length) {
            char entry = entries[text[i]];
            if (entry < FoldingTable.FIRST_LETTER) {
                i = other(i, entry);
                continue;
            }
            open(i);
            long letters = hash;
            do {
                letters = (letters ^ entry) * PRIME;
                i++;
                entry = i < text.length ? entries[text[i]] : FoldingTable.SEPARATOR;
            } while (entry >= FoldingTable.FIRST_LETTER);
            hash = letters;
            end = i;
            if (FoldingTable.separates(entry)) {
                close();
                i++;
            }
        }
        close();
    }

    /** Takes the character at {@code i}, which is not a plain letter, and returns where the next one begins. */
    private int other(int i, char basicEntry) {
        if (FoldingTable.separates(basicEntry)) {
            close();
            return i + 1;
        }
        int codePoint = Character.codePointAt(chars, i);
        int next = i + Character.charCount(codePoint);
        char entry = table.entry(codePoint);
        if (FoldingTable.separates(entry) || entry == FoldingTable.SURROGATE) {
            close();
        } else if (entry == FoldingTable.MARK) {
            if (codePoint == FoldingTable.HAMZA_ABOVE && start >= 0) {
                turnIntoSeat(i);
            }
            end = next;
        } else if (isOrBeginsWith(FoldingTable.SOLO, codePoint, entry)) {
            close();
            open(i);
            append(i, next, codePoint, entry);
            next = extend(next);
            close();
        } else if (entry != FoldingTable.CONTROL) {
            open(i);
            append(i, next, codePoint, entry);
        }
        return next;
    }

    /** Puts the hamza at {@code i} onto the last letter of the open word, if it is one that can bear it. */
    private void turnIntoSeat(int i) {
        int k = i - 1;
        while (k > start && isTakenOff(table.basicPlane()[chars[k]]) && chars[k] != FoldingTable.HAMZA_ABOVE) {
            k--;
        }
        char letter = table.basicPlane()[chars[k]];
        char seat = table.underHamza(letter);
        if (seat != 0) {
            // The recurrence run backwards by one letter, and forwards again with the other.
            hash = ((hash * INVERSE_OF_PRIME) ^ letter ^ seat) * PRIME;
        }
    }

    private static boolean isTakenOff(char entry) {
        return entry == FoldingTable.MARK || entry == FoldingTable.CONTROL;
    }

    /** Takes what belongs to the one-letter word before {@code i}, and returns where that ends. */
    private int extend(int i) {
        int next;
        for (int k = i; k < chars.length; k = next) {
            int codePoint = Character.codePointAt(chars, k);
            next = k + Character.charCount(codePoint);
            char entry = table.entry(codePoint);
            if (isOrBeginsWith(FoldingTable.EXTENDER, codePoint, entry)) {
                append(k, next, codePoint, entry);
            } else if (entry == FoldingTable.MARK) {
                end = next;
            } else if (entry != FoldingTable.CONTROL) {
                return k;
            }
        }
        return chars.length;
    }

    private boolean isOrBeginsWith(char kind, int codePoint, char entry) {
        return entry == kind
                || (entry == FoldingTable.MAPPED
                        && table.entry(table.mapping(codePoint).codePointAt(0)) == kind);
    }

    /** Begins a word at {@code i} unless one is open. */
    private void open(int i) {
        if (start < 0) {
            start = i;
            hash = SEED;
        }
    }

    /** Takes the folded units of the code point at [i, next) into the open word. */
    private void append(int i, int next, int codePoint, char entry) {
        end = next;
        if (entry == FoldingTable.MAPPED) {
            String mapping = table.mapping(codePoint);
            for (int k = 0; k < mapping.length(); k++) {
                hash = (hash ^ mapping.charAt(k)) * PRIME;
            }
        } else if (entry >= FoldingTable.FIRST_LETTER) {
            hash = (hash ^ entry) * PRIME;
        } else {
            for (int k = i; k < next; k++) {
                hash = (hash ^ chars[k]) * PRIME;
            }
        }
    }

    /** Ends the open word, if there is one. */
    private void close() {
        if (start < 0) {
            return;
        }
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size++] = finish(hash);
        start = -1;
    }

    private void grow() {
        int capacity = size + size / 2 + 8;
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        hashes = Arrays.copyOf(hashes, capacity);
    }

    static long finish(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
