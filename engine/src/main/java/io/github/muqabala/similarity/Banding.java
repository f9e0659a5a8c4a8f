package io.github.muqabala.similarity;

/**
 * Cuts signatures into bands, so that similar sets are likely to agree in a whole band and dissimilar ones are not:
 * locality-sensitive hashing (Indyk and Motwani 1998; the banding is in Leskovec, Rajaraman and Ullman, "Mining of
 * massive datasets", chapter 3). What agrees is a candidate, to be verified.
 *
 * @param bands how many bands, at least 1
 * @param rows signature values in each, at least 1
 */
public record Banding(int bands, int rows) {
    private static final int STEPS = 200;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is below 1
     */
    public Banding {
        if (bands < 1 || rows < 1) {
            throw new IllegalArgumentException("there is at least one band of one row, not " + bands + " of " + rows);
        }
    }

    /**
     * The banding of a signature that errs least around a threshold: it minimises the weighted sum of the area of false
     * positives (the chance to become a candidate, below the threshold) and of false negatives (the chance not to, above
     * it), all similarities being equally likely.
     *
     * @param threshold the Jaccard coefficient from which pairs are wanted, in (0, 1)
     * @param size values in a signature, at least 1
     * @param missWeight weight of false negatives in [0, 1], that of false positives being the rest; near 1 where
     *     candidates are cheap to verify
     */
    public static Banding forThreshold(double threshold, int size, double missWeight) {
        if (!(threshold > 0 && threshold < 1)) {
            throw new IllegalArgumentException("a threshold lies between 0 and 1, not at " + threshold);
        }
        if (!(missWeight >= 0 && missWeight <= 1)) {
            throw new IllegalArgumentException("a weight lies in [0, 1], not at " + missWeight);
        }
        Banding best = new Banding(1, 1);
        double least = Double.POSITIVE_INFINITY;
        for (int rows = 1; rows <= size; rows++) {
            Banding banding = new Banding(size / rows, rows);
            double error = (1 - missWeight) * banding.falsePositives(threshold)
                    + missWeight * banding.falseNegatives(threshold);
            if (error < least) {
                least = error;
                best = banding;
            }
        }
        return best;
    }

    /** The chance that two sets of a Jaccard coefficient agree in a band: 1 − (1 − s<sup>rows</sup>)<sup>bands</sup>. */
    public double recall(double similarity) {
        return 1 - Math.pow(1 - Math.pow(similarity, rows), bands);
    }

    private double falsePositives(double threshold) {
        double sum = 0;
        for (int i = 0; i < STEPS; i++) {
            sum += recall(threshold * (i + 0.5) / STEPS);
        }
        return sum * threshold / STEPS;
    }

    private double falseNegatives(double threshold) {
        double sum = 0;
        for (int i = 0; i < STEPS; i++) {
            sum += 1 - recall(threshold + (1 - threshold) * (i + 0.5) / STEPS);
        }
        return sum * (1 - threshold) / STEPS;
    }

    /**
     * A 64-bit key for each band: signatures that agree in a band have the same key for it, others a different one but
     * for a chance of 2<sup>-64</sup>. Keys of different bands differ likewise.
     *
     * @throws IllegalArgumentException if the signature has fewer than {@code bands × rows} values
     */
    public long[] keys(MinHashSignature signature) {
        if (signature.size() < bands * rows) {
            throw new IllegalArgumentException(
                    bands + " bands of " + rows + " rows need more than " + signature.size() + " values");
        }
        long[] keys = new long[bands];
        for (int band = 0; band < bands; band++) {
            long key = band;
            for (int row = 0; row < rows; row++) {
                key = Mixer.mix(key + 0x9e3779b97f4a7c15L) ^ signature.value(band * rows + row);
            }
            keys[band] = Mixer.mix(key);
        }
        return keys;
    }
}
