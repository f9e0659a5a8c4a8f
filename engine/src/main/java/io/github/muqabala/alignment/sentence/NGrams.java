package io.github.muqabala.alignment.sentence;

import java.util.Arrays;

/** How often each run of so many letters occurs in a text; different runs may share a hash, rarely. */
final class NGrams {
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final int[] counts;
    private final double norm;

    private NGrams(long[] keys, int[] counts) {
        this.keys = keys;
        this.counts = counts;
        double squares = 0;
        for (int count : counts) {
            squares += (double) count * count;
        }
        norm = Math.sqrt(squares);
    }

    static NGrams of(CharSequence text, int letters) {
        long[] all = new long[Math.max(0, text.length() - letters + 1)];
        for (int i = 0; i < all.length; i++) {
            all[i] = hash(text.subSequence(i, i + letters));
        }
        Arrays.sort(all);
        int[] counts = new int[all.length];
        int kept = -1;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[++kept] = all[i];
            }
            counts[kept]++;
        }
        return new NGrams(Arrays.copyOf(all, kept + 1), Arrays.copyOf(counts, kept + 1));
    }

    /** The cosine of the counts, from 0 to 1; 0 if either text is too short. */
    double cosine(NGrams other) {
        double product = 0;
        int i = 0;
        int j = 0;
        while (i < keys.length && j < other.keys.length) {
            if (keys[i] == other.keys[j]) {
                product += (double) counts[i++] * other.counts[j++];
            } else if (keys[i] < other.keys[j]) {
                i++;
            } else {
                j++;
            }
        }
        return product == 0 ? 0 : product / (norm * other.norm);
    }

    static long hash(CharSequence letters) {
        long hash = letters.length();
        for (int i = 0; i < letters.length(); i++) {
            hash = Long.rotateLeft((hash ^ letters.charAt(i)) * MULTIPLIER, 29);
        }
        return hash == 0 ? 1 : hash;
    }
}
