package io.github.muqabala.duplicate;

import io.github.muqabala.similarity.ShingleSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

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
        List<List<Integer>> identical = EqualSets.of(sets);
        int[] order = representativesBySize(sets, identical);
        List<ShingleSet> ordered = new ArrayList<>(order.length);
        for (int set : order) {
            ordered.add(sets.get(set));
        }
        List<SimilarPair> pairs = new ArrayList<>();
        for (SimilarPair pair : new ExactJoin(ordered, thresholds, threads).pairs(threads)) {
            pairs.add(pair.renumbered(order[pair.first()], order[pair.second()]));
        }
        pairs.sort(null);
        return new JoinResult(pairs, identical);
    }

    /** The numbers of the sets that are not empty, of equal ones the first only, ascending in size and then in number. */
    private static int[] representativesBySize(List<ShingleSet> sets, List<List<Integer>> identical) {
        BitSet represented = new BitSet(sets.size());
        identical.forEach(group -> group.subList(1, group.size()).forEach(represented::set));
        return IntStream.range(0, sets.size())
                .filter(set -> sets.get(set).size() > 0 && !represented.get(set))
                .mapToLong(set -> ((long) sets.get(set).size() << Integer.SIZE) | set)
                .sorted()
                .mapToInt(sizeAndSet -> (int) sizeAndSet)
                .toArray();
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
