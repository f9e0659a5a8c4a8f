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

    /** Arabic and English news runs at 5 to 6 characters a word, blank included; a guess on the low side saves a copy. */
    private static final int CHARACTERS_PER_WORD = 5;

    private final FoldingTable table;
    private final char[] chars;
    private int[] starts;
    private int[] ends;
    private long[] hashes;
    private int size;

    private Tokenizer(String text, FoldingTable table) {
        this.table = table;
        chars = text.toCharArray();
        int capacity = chars.length / CHARACTERS_PER_WORD + 8;
        starts = new int[capacity];
        ends = new int[capacity];
        hashes = new long[capacity];
    }

    static Tokens tokenize(String text, FoldingTable table) {
        Tokenizer tokenizer = new Tokenizer(text, table);
        tokenizer.run();
        return new Tokens(tokenizer.starts, tokenizer.ends, tokenizer.hashes, tokenizer.size);
    }

    private void run() {
        char[] text = chars;
        char[] entries = table.basicPlane();
        int start = -1;
        int end = 0;
        long hash = SEED;
        int i = 0;
        while (i < text.length) {
            char entry = entries[text[i]];
            if (entry >= FoldingTable.FIRST_LETTER) {
                if (start < 0) {
                    start = i;
                    hash = SEED;
                }
                do {
                    hash = (hash ^ entry) * PRIME;
                    i++;
                    entry = i < text.length ? entries[text[i]] : FoldingTable.SEPARATOR;
                } while (entry >= FoldingTable.FIRST_LETTER);
                end = i;
                if (FoldingTable.separates(entry)) {
                    add(start, end, hash);
                    start = -1;
                    i++;
                }
                continue;
            }
            int codePoint = text[i];
            int next = i + 1;
            if (entry == FoldingTable.SURROGATE) {
                codePoint = Character.codePointAt(text, i);
                next = i + Character.charCount(codePoint);
                entry = next == i + 1 ? FoldingTable.SEPARATOR : table.entry(codePoint);
            }
            boolean solo = isSolo(entry, codePoint);
            if (start >= 0 && (solo || FoldingTable.separates(entry))) {
                add(start, end, hash);
                start = -1;
            }
            if (solo) {
                i = addSolo(i, next, codePoint, entry);
                continue;
            }
            if (entry == FoldingTable.MARK) {
                end = next;
            } else if (entry != FoldingTable.CONTROL && !FoldingTable.separates(entry)) {
                if (start < 0) {
                    start = i;
                    hash = SEED;
                }
                hash = hash(hash, i, next, codePoint, entry);
                end = next;
            }
            i = next;
        }
        if (start >= 0) {
            add(start, end, hash);
        }
    }

    /** Adds the one-letter word at {@code start} with the extenders and marks on it, and returns where those end. */
    private int addSolo(int start, int next, int codePoint, char entry) {
        long hash = hash(SEED, start, next, codePoint, entry);
        int end = next;
        int i = next;
        while (i < chars.length) {
            int following = Character.codePointAt(chars, i);
            next = i + Character.charCount(following);
            char followingEntry = table.entry(following);
            if (isExtender(followingEntry, following)) {
                hash = hash(hash, i, next, following, followingEntry);
                end = next;
            } else if (followingEntry == FoldingTable.MARK) {
                end = next;
            } else if (followingEntry != FoldingTable.CONTROL) {
                break;
            }
            i = next;
        }
        add(start, end, hash);
        return i;
    }

    private boolean isSolo(char entry, int codePoint) {
        return entry == FoldingTable.SOLO || (entry == FoldingTable.MAPPED && beginsWith(FoldingTable.SOLO, codePoint));
    }

    private boolean isExtender(char entry, int codePoint) {
        return entry == FoldingTable.EXTENDER
                || (entry == FoldingTable.MAPPED && beginsWith(FoldingTable.EXTENDER, codePoint));
    }

    private boolean beginsWith(char kind, int codePoint) {
        return table.entry(table.mapping(codePoint).codePointAt(0)) == kind;
    }

    /** Takes the folded units of the code point at [i, next) into the hash. */
    private long hash(long hash, int i, int next, int codePoint, char entry) {
        long result = hash;
        if (entry >= FoldingTable.FIRST_LETTER) {
            result = (result ^ entry) * PRIME;
        } else if (entry == FoldingTable.MAPPED) {
            String mapping = table.mapping(codePoint);
            for (int k = 0; k < mapping.length(); k++) {
                result = (result ^ mapping.charAt(k)) * PRIME;
            }
        } else {
            for (int k = i; k < next; k++) {
                result = (result ^ chars[k]) * PRIME;
            }
        }
        return result;
    }

    private void add(int start, int end, long hash) {
        if (size == starts.length) {
            int capacity = size + size / 2 + 8;
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            hashes = Arrays.copyOf(hashes, capacity);
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size++] = finish(hash);
    }

    static long finish(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
