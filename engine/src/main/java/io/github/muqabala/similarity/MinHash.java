package io.github.muqabala.similarity;

import java.util.Arrays;

/**
 * Makes signatures of fixed size from which the Jaccard coefficient of two sets is estimated.
 *
 * <p>One-permutation hashing (Li, Owen and Zhang 2012): each shingle is hashed once, which puts it into one of {@code
 * size} bins, and each bin keeps its least hash. A bin that stays empty, as in short texts, takes the value of a full bin
 * that a hash of its own number leads to: optimal densification (Shrivastava 2017, "Optimal densification for fast and
 * accurate minwise hashing"), which has the least variance of such schemes. So a signature costs one step a shingle,
 * where the classical scheme costs {@code size}.
 *
 * <p>The estimate is unbiased. Its standard error is about √(J(1−J)/size): a tenth less for some hundreds of shingles,
 * a fifth more for twenty, where comparing the {@link ShingleSet}s themselves is as cheap.
 *
 * <p>Signatures of one size and seed can be compared across machines and versions. Immutable.
 */
public final class MinHash {
    /** Good for documents of a few hundred words: a standard error of at most 0.044. */
    public static final int DEFAULT_SIZE = 128;

    /** More values than this make no better estimate of anything, and filling them from few shingles takes long. */
    public static final int LARGEST_SIZE = 1 << 14;

    private static final long DEFAULT_SEED = 0x6d757161626c61L;

    /** Greater than any hash, which has 31 bits; one that is equal to it, a chance of 2<sup>-31</sup>, counts for none. */
    private static final int EMPTY = Integer.MAX_VALUE;

    private final int size;
    private final long seed;
    private final long multiplier;

    /** Signatures of {@link #DEFAULT_SIZE} values under the default seed. */
    public MinHash() {
        this(DEFAULT_SIZE);
    }

    /** Signatures of {@code size} values, 1 to {@link #LARGEST_SIZE}, under the default seed. */
    public MinHash(int size) {
        this(size, DEFAULT_SEED);
    }

    /**
     * Signatures under a seed of the caller's; those of different seeds err independently.
     *
     * @param size values in a signature, 1 to {@link #LARGEST_SIZE}
     * @param seed any number
     */
    public MinHash(int size, long seed) {
        if (size < 1 || size > LARGEST_SIZE) {
            throw new IllegalArgumentException("a signature has 1 to " + LARGEST_SIZE + " values, not " + size);
        }
        this.size = size;
        this.seed = seed;
        this.multiplier = Mixer.mix(seed) | 1;
    }

    /** The signature of a set. */
    public MinHashSignature sign(ShingleSet shingles) {
        return sign(shingles.hashes());
    }

    /**
     * The signature of the set of some 64-bit hashes, in any order; one that occurs twice counts once. Costs a step a
     * hash, and where they fill only some of the bins, some {@code size} / full bins for each that is empty.
     *
     * @param hashes well mixed, as {@link Shingler#hashes} returns them: their bits must be as good as random; left as
     *     they are
     */
    public MinHashSignature sign(long... hashes) {
        int[] values = new int[size];
        Arrays.fill(values, EMPTY);
        for (long hash : hashes) {
            // Mixed hashes need no more than a multiplication to be spread anew for each seed.
            long spread = hash * multiplier;
            int bin = (int) (((spread >>> 32) * size) >>> 32);
            values[bin] = Math.min(values[bin], (int) spread >>> 1);
        }
        densify(values);
        return new MinHashSignature(values);
    }

    /** Fills each empty bin from one that was full at first. */
    private void densify(int[] values) {
        int[] empty = new int[size];
        int count = 0;
        for (int bin = 0; bin < size; bin++) {
            // Written always and kept if it counts: a jump here would be guessed wrong at every empty bin.
            empty[count] = bin;
            count += values[bin] == EMPTY ? 1 : 0;
        }
        if (count == size) {
            return;
        }
        for (int i = 0; i < count; i++) {
            values[empty[i]] = ~lender(values, empty[i]);
        }
        for (int i = 0; i < count; i++) {
            values[empty[i]] = values[~values[empty[i]]];
        }
    }

    /** A full bin, drawn by hashes of the number of the empty one; values are negative in bins that borrow. */
    private int lender(int[] values, int bin) {
        int lender;
        int attempt = 0;
        do {
            long mixed = Mixer.mix(seed + ((long) bin << 32) + ++attempt);
            lender = (int) (((mixed >>> 32) * size) >>> 32);
        } while (values[lender] < 0 || values[lender] == EMPTY);
        return lender;
    }
}
