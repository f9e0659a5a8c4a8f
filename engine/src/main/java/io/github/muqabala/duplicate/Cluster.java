package io.github.muqabala.duplicate;

import java.util.List;

/**
 * Sets that hang together through similar pairs, each with some other and not always each with all: a chain A ~ B ~ C is
 * one cluster though A and C need not be alike.
 *
 * @param members numbers of the sets, ascending, two at least
 * @param identical the groups of equal sets among them, each ascending
 * @param pairs the similar pairs that hold it together, in order; of equal sets only the first takes part
 */
public record Cluster(List<Integer> members, List<List<Integer>> identical, List<SimilarPair> pairs) {
    public Cluster {
        members = List.copyOf(members);
        identical = List.copyOf(identical);
        pairs = List.copyOf(pairs);
    }

    /** Whether every two members are similar, equal ones included; if not, the cluster is a chain of a kind. */
    public boolean isComplete() {
        long repeated = identical.stream().mapToLong(group -> group.size() - 1).sum();
        long distinct = members.size() - repeated;
        return pairs.size() == distinct * (distinct - 1) / 2;
    }
}
