package io.github.muqabala.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.similarity.ShingleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApproximateJoinTest {
    private static final JoinThresholds HALF = new JoinThresholds(0.5, 0.6);

    /** Families at all similarities, most of them near the threshold. */
    @ParameterizedTest
    @CsvSource({"0.5, 1", "0.5, 2", "0.8, 3", "0.8, 4"})
    void findsNearlyAllThatTheExactJoinFindsByJaccardAndNothingElse(double jaccard, long seed) {
        JoinThresholds thresholds = new JoinThresholds(jaccard, 1);
        List<ShingleSet> sets = families(seed, jaccard, 1_000);
        JoinResult exact = ExactJoin.join(sets, thresholds, 2);
        JoinResult approximate = ApproximateJoin.join(sets, thresholds, 2);
        assertThat(exact.pairs()).containsAll(approximate.pairs());
        assertThat(approximate.pairs()).isSorted().doesNotHaveDuplicates();
        List<SimilarPair> alike =
                exact.pairs().stream().filter(pair -> pair.jaccard() >= jaccard).toList();
        long found = alike.stream().filter(approximate.pairs()::contains).count();
        assertThat(alike).hasSizeGreaterThan(800);
        assertThat((double) found / alike.size()).isGreaterThanOrEqualTo(0.98);
        assertThat(approximate.identical()).isEqualTo(exact.identical());
    }

    @Test
    void identicalSetsAreGroupedAsExactlyAsByTheExactJoin() {
        List<ShingleSet> sets = new ArrayList<>(families(5, 0.5, 200));
        sets.addAll(sets.subList(0, 100));
        sets.add(ShingleSet.of());
        sets.add(ShingleSet.of());
        assertThat(ApproximateJoin.join(sets, HALF, 1).identical())
                .hasSizeGreaterThanOrEqualTo(100)
                .isEqualTo(ExactJoin.join(sets, HALF, 1).identical());
    }

    @Test
    void theResultDoesNotDependOnTheNumberOfThreads() {
        List<ShingleSet> sets = families(6, 0.5, 500);
        assertThat(ApproximateJoin.join(sets, HALF, 4)).isEqualTo(ApproximateJoin.join(sets, HALF, 1));
    }

    @Test
    void joinsNothingAndOneAndTheStrictest() {
        assertThat(ApproximateJoin.join(List.of(), HALF, 2).pairs()).isEmpty();
        assertThat(ApproximateJoin.join(List.of(ShingleSet.of(1, 2)), HALF, 2))
                .isEqualTo(new JoinResult(List.of(), List.of()));
        List<ShingleSet> sets = List.of(ShingleSet.of(1, 2, 3), ShingleSet.of(1, 2), ShingleSet.of(3, 2, 1));
        assertThat(ApproximateJoin.join(sets, new JoinThresholds(1, 1), 1).identical())
                .containsExactly(List.of(0, 2));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.99", "0.8, 0.98", "0.4, 0.93", "0.9, 0.95", "1, 0.9"})
    void theBandingOfAThresholdMissesFewPairsAtIt(double jaccard, double recall) {
        assertThat(ApproximateJoin.banding(new JoinThresholds(jaccard, 1)).recall(jaccard))
                .isGreaterThan(recall);
    }

    /** An article and one copy each, of which so much is changed that they are about as alike as the threshold or more. */
    private static List<ShingleSet> families(long seed, double jaccard, int families) {
        SplittableRandom random = new SplittableRandom(seed);
        List<ShingleSet> sets = new ArrayList<>();
        for (int i = 0; i < families; i++) {
            long[] members = random.longs(100 + random.nextInt(400)).toArray();
            sets.add(ShingleSet.of(members));
            double wanted = jaccard + random.nextDouble(0.2);
            // Of n members k changed leave a Jaccard coefficient of (n - k) / (n + k).
            int changed = (int) (members.length * (1 - wanted) / (1 + wanted));
            for (int k = 0; k < changed; k++) {
                members[k] = random.nextLong();
            }
            sets.add(ShingleSet.of(members));
        }
        return sets;
    }
}
