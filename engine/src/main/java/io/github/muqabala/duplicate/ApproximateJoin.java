package io.github.muqabala.duplicate;

import io.github.muqabala.parallel.Threads;
import io.github.muqabala.similarity.Banding;
import io.github.muqabala.similarity.MinHash;
import io.github.muqabala.similarity.ShingleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Finds nearly all pairs of a collection that reach a Jaccard coefficient or, being of like size, a containment, by {@link MinHash} signatures and
 * {@link Banding}, in less memory than {@link ExactJoin} takes. What it finds is counted exactly, so nothing is found
 * wrongly.
 *
 * <p>Signatures are cut for the lesser of the Jaccard threshold and the coefficient that two sets of one size have at the
 * containment threshold. Of the pairs at that coefficient some in a hundred are missed, and far fewer above; {@link
 * #banding} tells. A small set in a large one, such as an excerpt and its article, is found by chance if at all.
 */
public final class ApproximateJoin {
    /** A pair that is missed is lost; one too many costs a count of a microsecond. */
    private static final double MISS_WEIGHT = 0.98;

    private static final double HIGHEST_THRESHOLD = 0.99;

    private final List<ShingleSet> sets;
    private final JoinThresholds thresholds;
    /** For each band the keys of all sets. */
    private final long[][] keys;

    private ApproximateJoin(List<ShingleSet> sets, JoinThresholds thresholds, int threads) {
        this.sets = sets;
        this.thresholds = thresholds;
        Banding banding = banding(thresholds);
        keys = new long[banding.bands()][sets.size()];
        MinHash minHash = new MinHash();
        Threads.run(threads, thread -> {
            for (int set = thread; set < sets.size(); set += threads) {
                long[] ofSet = banding.keys(minHash.sign(sets.get(set)));
                for (int band = 0; band < ofSet.length; band++) {
                    keys[band][set] = ofSet[band];
                }
            }
            return thread;
        });
    }

    /** The banding that a join uses; its {@link Banding#recall} tells what share of the pairs is found. */
    public static Banding banding(JoinThresholds thresholds) {
        double ofEqualSizes = thresholds.containment() / (2 - thresholds.containment());
        double least = Math.min(thresholds.jaccard(), ofEqualSizes);
        return Banding.forThreshold(Math.min(HIGHEST_THRESHOLD, least), MinHash.DEFAULT_SIZE, MISS_WEIGHT);
    }

    /**
     * Joins a collection with itself. Takes 8 bytes a band and set. The result does not depend on {@code threads}.
     *
     * @param sets the collection; an empty set is in no pair and no group
     * @param threads how many threads to use, at least 1
     */
    public static JoinResult join(List<ShingleSet> sets, JoinThresholds thresholds, int threads) {
        DistinctSets distinct = DistinctSets.of(sets);
        return distinct.result(new ApproximateJoin(distinct.sets(), thresholds, threads).pairs(threads));
    }

    private List<SimilarPair> pairs(int threads) {
        AtomicInteger nextBand = new AtomicInteger();
        List<SimilarPair> pairs = new ArrayList<>();
        Threads.run(threads, thread -> {
                    List<SimilarPair> found = new ArrayList<>();
                    RadixSort radixSort = new RadixSort();
                    int band;
                    while ((band = nextBand.getAndIncrement()) < keys.length) {
                        collect(band, radixSort, found);
                    }
                    return found;
                })
                .forEach(pairs::addAll);
        return pairs;
    }

    /** Verifies the sets that agree in a band. */
    private void collect(int band, RadixSort radixSort, List<SimilarPair> found) {
        long[] sorted = new long[sets.size()];
        for (int set = 0; set < sorted.length; set++) {
            sorted[set] = (keys[band][set] & ~Partitions.SET_MASK) | set;
        }
        radixSort.sort(sorted);
        for (int i = 0; i < sorted.length; i++) {
            for (int k = i + 1; k < sorted.length && (sorted[i] ^ sorted[k]) >>> Partitions.SET_BITS == 0; k++) {
                int first = (int) (sorted[i] & Partitions.SET_MASK);
                int second = (int) (sorted[k] & Partitions.SET_MASK);
                if (agreeFirstIn(band, first, second)) {
                    thresholds.verify(sets, first, second).ifPresent(found::add);
                }
            }
        }
    }

    /** Whether a band is the first in which two sets agree, so that each pair is verified once. */
    private boolean agreeFirstIn(int band, int first, int second) {
        for (int earlier = 0; earlier < band; earlier++) {
            if (keys[earlier][first] == keys[earlier][second]) {
                return false;
            }
        }
        return keys[band][first] == keys[band][second];
    }
}
