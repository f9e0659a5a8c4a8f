package io.github.muqabala.duplicate;

import io.github.muqabala.parallel.Threads;
import io.github.muqabala.similarity.ShingleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Finds all pairs of a collection that reach a Jaccard coefficient or a containment, and misses none.
 *
 * <p>Prefix filtering (Chaudhuri, Ganti and Kaushik 2006; Bayardo, Ma and Srikant 2007, "Scaling up all pairs similarity
 * search"), with the smaller set of a pair probing a full index: if it has n members and must share s of them, then any n
 * − s + 1 of its members hold one that the larger set has too. Those are taken that the fewest larger sets have. Most are
 * in no other set and cost nothing; shingles that half of the collection has, such as a footer, are looked up only by
 * sets made of little else. What is found is counted exactly. Equal sets are put together first, so that a thousand
 * copies are one group and not half a million pairs.
 */
public final class ExactJoin {
    /** How many sets a thread takes at a time: few enough for all threads to end together. */
    private static final int SETS_AT_A_TIME = 500;

    /** Ascending in size. */
    private final List<ShingleSet> sets;

    private final JoinThresholds thresholds;
    private final Postings postings;

    private ExactJoin(List<ShingleSet> sets, JoinThresholds thresholds, int threads) {
        this.sets = sets;
        this.thresholds = thresholds;
        this.postings = new Postings(sets, threads);
    }

    /**
     * Joins a collection with itself. Costs near-linear time but for the pairs found, and some 12 bytes a member beside
     * the sets. The result does not depend on {@code threads}.
     *
     * @param sets the collection; an empty set is in no pair and no group
     * @param threads how many threads to use, at least 1
     * @throws ArithmeticException if more than 2<sup>31</sup> members in all are in another set too
     */
    public static JoinResult join(List<ShingleSet> sets, JoinThresholds thresholds, int threads) {
        DistinctSets distinct = DistinctSets.of(sets);
        return distinct.result(new ExactJoin(distinct.sets(), thresholds, threads).pairs(threads));
    }

    private List<SimilarPair> pairs(int threads) {
        AtomicInteger next = new AtomicInteger();
        List<SimilarPair> pairs = new ArrayList<>();
        Threads.run(threads, thread -> probe(next)).forEach(pairs::addAll);
        return pairs;
    }

    /** Probes with the sets that no thread has taken yet, until none is left. */
    private List<SimilarPair> probe(AtomicInteger next) {
        Probe probe = new Probe(sets, thresholds, postings);
        int first;
        while ((first = next.getAndAdd(SETS_AT_A_TIME)) < sets.size()) {
            probe.run(first, Math.min(sets.size(), first + SETS_AT_A_TIME));
        }
        return probe.pairs();
    }
}
