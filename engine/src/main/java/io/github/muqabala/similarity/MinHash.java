package io.github.muqabala.similarity;

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

    /** Of hashes of 31 bits; one that is equal to it, a chance of 2<sup>-31</sup>, counts for none. */
    private static final int GREATEST = Integer.MAX_VALUE;

    private final int size;
    private final long seed;
    private final long multiplier;
    /** Leads from a hash to its bin where the size is a power of two; 0 where it is none. */
    private final int shift;

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
        this.shift = size > 1 && Integer.bitCount(size) == 1 ? Long.numberOfLeadingZeros(size - 1L) : 0;
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
        if (shift != 0) {
            fillByShift(values, hashes);
        } else {
            fillByProduct(values, hashes);
        }
        densify(values);
        return new MinHashSignature(values);
    }

    /**
     * Keeps the least hash of each bin as its distance from {@link #GREATEST}, so that a new array is one of empty bins.
     * Mixed hashes need no more than a multiplication to be spread anew for each seed.
     */
    private void fillByShift(int[] distances, long[] hashes) {
        for (long hash : hashes) {
            long spread = hash * multiplier;
            int bin = (int) (spread >>> shift);
            distances[bin] = Math.max(distances[bin], (int) ~spread >>> 1);
        }
    }

    /** The same for any size, and the same bins where it is a power of two; slower by the second multiplication. */
    private void fillByProduct(int[] distances, long[] hashes) {
        for (long hash : hashes) {
            long spread = hash * multiplier;
            int bin = (int) (((spread >>> 32) * size) >>> 32);
            distances[bin] = Math.max(distances[bin], (int) ~spread >>> 1);
        }
    }

    /** Fills each empty bin from one that was full at first, and turns distances into hashes. */
    private void densify(int[] values) {
        boolean someAreFull = firstFull(values) < size;
        for (int bin = nextEmpty(values, 0); someAreFull && bin < size; bin = nextEmpty(values, bin + 1)) {
            values[bin] = -values[lender(values, bin)];
        }
        for (int bin = 0; bin < size; bin++) {
            values[bin] = GREATEST - Math.abs(values[bin]);
        }
    }

    private static int firstFull(int[] distances) {
        int bin = 0;
        while (bin < distances.length && distances[bin] == 0) {
            bin++;
        }
        return bin;
    }

    private static int nextEmpty(int[] distances, int from) {
        int bin = from;
        while (bin < distances.length && distances[bin] != 0) {
            bin++;
        }
        return bin;
    }

    /** A full bin, drawn by hashes of the number of the empty one; distances are negative in bins that borrow. */
    private int lender(int[] distances, int bin) {
        int lender;
        int attempt = 0;
        do {
            long mixed = Mixer.mix(seed + ((long) bin << 32) + ++attempt);
            lender = (int) (((mixed >>> 32) * size) >>> 32);
        } while (distances[lender] <= 0);
        return lender;
    }
}
