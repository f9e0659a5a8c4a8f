package io.github.muqabala.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ClustersTest {

    @Test
    void aChainIsOneClusterAndSaysThatItIsNotComplete() {
        List<Cluster> clusters = Clusters.of(5, new JoinResult(List.of(pair(0, 2), pair(2, 4)), List.of()));
        assertThat(clusters).containsExactly(new Cluster(List.of(0, 2, 4), List.of(), List.of(pair(0, 2), pair(2, 4))));
        assertThat(clusters.get(0).isComplete()).isFalse();
    }

    @Test
    void threeSetsAllAlikeAreComplete() {
        JoinResult result = new JoinResult(List.of(pair(0, 1), pair(0, 2), pair(1, 2)), List.of());
        assertThat(Clusters.of(3, result).get(0).isComplete()).isTrue();
    }

    @Test
    void equalSetsJoinTheClusterOfTheirFirst() {
        JoinResult result = new JoinResult(List.of(pair(1, 3)), List.of(List.of(1, 2, 5)));
        Cluster cluster = Clusters.of(6, result).get(0);
        assertThat(cluster.members()).containsExactly(1, 2, 3, 5);
        assertThat(cluster.identical()).containsExactly(List.of(1, 2, 5));
        assertThat(cluster.isComplete()).isTrue();
    }

    @Test
    void whatIsLikeNoOtherIsInNoCluster() {
        assertThat(Clusters.of(4, new JoinResult(List.of(), List.of()))).isEmpty();
    }

    @Test
    void membersAreThoseThatAWalkAlongThePairsReaches() {
        LongStream.range(0, 300).forEach(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            int size = 1 + random.nextInt(40);
            List<SimilarPair> pairs = new ArrayList<>();
            for (int i = random.nextInt(40); i > 0 && size > 1; i--) {
                int first = random.nextInt(size - 1);
                pairs.add(pair(first, first + 1 + random.nextInt(size - first - 1)));
            }
            List<List<Integer>> clusters = Clusters.of(size, new JoinResult(pairs, List.of())).stream()
                    .map(Cluster::members)
                    .toList();
            assertThat(clusters).as("seed %d", seed).isEqualTo(walk(size, pairs));
        });
    }

    private static List<List<Integer>> walk(int size, List<SimilarPair> pairs) {
        List<List<Integer>> clusters = new ArrayList<>();
        TreeSet<Integer> seen = new TreeSet<>();
        for (int start = 0; start < size; start++) {
            TreeSet<Integer> reached = new TreeSet<>(List.of(start));
            Deque<Integer> next = new ArrayDeque<>(List.of(start));
            while (!next.isEmpty()) {
                int set = next.remove();
                for (SimilarPair pair : pairs) {
                    int other = pair.first() == set ? pair.second() : pair.second() == set ? pair.first() : set;
                    if (reached.add(other)) {
                        next.add(other);
                    }
                }
            }
            if (seen.add(start) && reached.size() > 1) {
                clusters.add(List.copyOf(reached));
            }
            seen.addAll(reached);
        }
        return clusters;
    }

    private static SimilarPair pair(int first, int second) {
        return new SimilarPair(first, second, 8, 10, 10);
    }
}
