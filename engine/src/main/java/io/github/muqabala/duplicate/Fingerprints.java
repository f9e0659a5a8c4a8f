package io.github.muqabala.duplicate;

import io.github.muqabala.parallel.Threads;
import io.github.muqabala.similarity.ShingleSet;
import io.github.muqabala.similarity.Shingler;
import io.github.muqabala.similarity.Winnowing;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Where the texts of a collection may have runs of {@code length} words in common: those around a fingerprint that
 * another text has too. Elsewhere, by the guarantee of {@link Winnowing}, they have none.
 */
final class Fingerprints {
    private final List<int[]> texts;
    private final int length;
    private final int width;
    private final Shingler shingler;
    private final Winnowing winnowing;
    /** For each part of {@link Partitions}, the fingerprints that more than one text has, ascending. */
    private final long[][] shared;

    Fingerprints(List<int[]> texts, int length, int threads) {
        this.texts = texts;
        this.length = length;
        // Half the length: wide enough to be rare, and few enough are selected.
        width = (length + 1) / 2;
        shingler = Shingler.words(width);
        winnowing = new Winnowing(length - width + 1);
        ShingleSet[] selected = new ShingleSet[texts.size()];
        Threads.run(threads, thread -> {
            for (int text = thread; text < selected.length; text += threads) {
                selected[text] = ShingleSet.of(fingerprints(text));
            }
            return thread;
        });
        shared = Partitions.of(Arrays.asList(selected), threads);
        Threads.run(threads, thread -> {
            RadixSort radixSort = new RadixSort();
            for (int part = thread; part < shared.length; part += threads) {
                radixSort.sort(shared[part]);
                shared[part] = repeated(shared[part]);
            }
            return thread;
        });
    }

    private long[] fingerprints(int text) {
        long[] shingles = shingler.hashes(texts.get(text));
        return Arrays.stream(winnowing.select(shingles))
                .mapToLong(i -> shingles[i])
                .toArray();
    }

    /** The fingerprints of a part that are there more than once; a text has each once. */
    private static long[] repeated(long[] part) {
        long[] repeated = new long[part.length];
        int count = 0;
        for (int i = 1; i < part.length; i++) {
            long fingerprint = part[i] >>> Partitions.SET_BITS;
            if (part[i - 1] >>> Partitions.SET_BITS == fingerprint
                    && (count == 0 || repeated[count - 1] != fingerprint)) {
                repeated[count++] = fingerprint;
            }
        }
        return Arrays.copyOf(repeated, count);
    }

    /** The words of a text at which a run of {@code length} begins that has a shared fingerprint in it. */
    BitSet starts(int text) {
        BitSet starts = new BitSet();
        int last = texts.get(text).length - length;
        long[] shingles = shingler.hashes(texts.get(text));
        for (int i : winnowing.select(shingles)) {
            if (isShared(shingles[i])) {
                int first = Math.max(0, i + width - length);
                starts.set(first, Math.max(first, Math.min(i, last) + 1));
            }
        }
        return starts;
    }

    private boolean isShared(long fingerprint) {
        int bits = Integer.numberOfTrailingZeros(shared.length);
        long[] part = shared[Partitions.part(fingerprint, bits)];
        return Arrays.binarySearch(part, (fingerprint << bits) >>> Partitions.SET_BITS) >= 0;
    }
}
