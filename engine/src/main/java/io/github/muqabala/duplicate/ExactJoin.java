package io.github.muqabala.duplicate;

import io.github.muqabala.similarity.ShingleSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Finds all pairs of a collection that reach a Jaccard coefficient or a containment, and misses none.
 *
 * <p>Prefix filtering (Chaudhuri, Ganti and Kaushik 2006; Bayardo, Ma and Srikant 2007, "Scaling up all pairs similarity
 * search"), with the smaller set of a pair probing a full index: if it has n members and must share s of them, then any n
 * − s + 1 of its members hold one that the larger set has too. The rarest are taken. Most of those are in no other set and
 * cost nothing; shingles that half of the collection has, such as a footer, are looked up only by sets made of little
 * else. What is found is counted exactly. Equal sets are put together first, so that a thousand copies are one group and
 * not half a million pairs.
 */
public final class ExactJoin {
    /** How many sets a thread takes at a time: few enough for all threads to end together. */
    private static final int SETS_AT_A_TIME = 500;

    private final List<ShingleSet> sets;
    private final JoinThresholds thresholds;
    private final Postings postings;

    private ExactJoin(List<ShingleSet> sets, JoinThresholds thresholds) {
        this.sets = sets;
        this.thresholds = thresholds;
        this.postings = new Postings(sets);
    }

    /**
     * Joins a collection with itself. Costs near-linear time but for the pairs found, and 24 bytes a member beside the
     * sets. The result does not depend on {@code threads}.
     *
     * @param sets the collection; an empty set is in no pair and no group
     * @param threads how many threads to use, at least 1
     * @throws ArithmeticException if the sets have more than 2<sup>31</sup> members in all
     */
    public static JoinResult join(List<ShingleSet> sets, JoinThresholds thresholds, int threads) {
        List<List<Integer>> groups = equalSets(sets);
        List<ShingleSet> representatives =
                groups.stream().map(group -> sets.get(group.get(0))).toList();
        List<SimilarPair> pairs = new ArrayList<>();
        for (SimilarPair pair : new ExactJoin(representatives, thresholds).pairs(threads)) {
            pairs.add(new SimilarPair(
                    groups.get(pair.first()).get(0),
                    groups.get(pair.second()).get(0),
                    pair.shared(),
                    pair.firstSize(),
                    pair.secondSize()));
        }
        return new JoinResult(
                pairs, groups.stream().filter(group -> group.size() > 1).toList());
    }

    /** Groups of equal sets that are not empty, ascending and in the order of their firsts. */
    private static List<List<Integer>> equalSets(List<ShingleSet> sets) {
        Map<ShingleSet, List<Integer>> groups = new HashMap<>();
        List<List<Integer>> inOrder = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            if (sets.get(i).size() > 0) {
                List<Integer> group = groups.computeIfAbsent(sets.get(i), set -> new ArrayList<>(1));
                if (group.isEmpty()) {
                    inOrder.add(group);
                }
                group.add(i);
            }
        }
        return inOrder;
    }

    private List<SimilarPair> pairs(int threads) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            AtomicInteger next = new AtomicInteger();
            List<Future<List<SimilarPair>>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(executor.submit(() -> probe(next)));
            }
            List<SimilarPair> pairs = new ArrayList<>();
            for (Future<List<SimilarPair>> worker : workers) {
                pairs.addAll(worker.get());
            }
            pairs.sort(null);
            return pairs;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the join was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the join failed", e.getCause());
        } finally {
            executor.shutdownNow();
        }
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
