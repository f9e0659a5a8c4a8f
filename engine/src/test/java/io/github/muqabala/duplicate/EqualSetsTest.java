package io.github.muqabala.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.similarity.ShingleSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class EqualSetsTest {

    /** Their sums agree, so that only their members tell them apart. */
    @Test
    void setsOfOneSumAreNotTakenForEqual() {
        List<ShingleSet> sets =
                List.of(ShingleSet.of(5), ShingleSet.of(2, 3), ShingleSet.of(1, 4), ShingleSet.of(3, 2));
        assertThat(EqualSets.of(sets)).containsExactly(List.of(1, 3));
    }

    @Test
    void emptySetsAreNoGroup() {
        assertThat(EqualSets.of(List.of(ShingleSet.of(), ShingleSet.of(), ShingleSet.of(1))))
                .isEmpty();
    }

    @Test
    void groupsAreThoseThatAMapMakes() {
        LongStream.range(0, 200).forEach(seed -> {
            List<ShingleSet> sets = collection(seed);
            Map<ShingleSet, List<Integer>> groups = new LinkedHashMap<>();
            for (int i = 0; i < sets.size(); i++) {
                if (sets.get(i).size() > 0) {
                    groups.computeIfAbsent(sets.get(i), set -> new ArrayList<>())
                            .add(i);
                }
            }
            groups.values().removeIf(group -> group.size() == 1);
            assertThat(EqualSets.of(sets)).as("seed %d", seed).containsExactlyElementsOf(groups.values());
        });
    }

    @Test
    void ofEqualSetsTheFirstStandsForAllAndSetsAscendInSize() {
        LongStream.range(0, 200).forEach(seed -> {
            List<ShingleSet> sets = collection(seed);
            List<ShingleSet> distinct = DistinctSets.of(sets).sets();
            assertThat(distinct)
                    .as("seed %d", seed)
                    .doesNotHaveDuplicates()
                    .extracting(ShingleSet::size)
                    .isSorted();
            assertThat(distinct)
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(sets.stream()
                            .filter(set -> set.size() > 0)
                            .distinct()
                            .toList());
        });
    }

    @Test
    void pairsGetTheNumbersOfTheCollectionBack() {
        List<ShingleSet> sets = List.of(
                ShingleSet.of(1, 2, 3), ShingleSet.of(), ShingleSet.of(1), ShingleSet.of(1, 2), ShingleSet.of(1));
        JoinResult result = DistinctSets.of(sets).result(List.of(new SimilarPair(1, 2, 2, 2, 3)));
        assertThat(result.pairs()).containsExactly(new SimilarPair(0, 3, 2, 3, 2));
        assertThat(result.identical()).containsExactly(List.of(2, 4));
    }

    private static List<ShingleSet> collection(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return LongStream.range(0, random.nextInt(60))
                .mapToObj(
                        i -> ShingleSet.of(random.longs(random.nextInt(4), 0, 5).toArray()))
                .toList();
    }
}
