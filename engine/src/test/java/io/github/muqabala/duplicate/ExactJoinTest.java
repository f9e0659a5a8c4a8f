package io.github.muqabala.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.muqabala.similarity.ShingleSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactJoinTest {
    private static final JoinThresholds HALF = new JoinThresholds(0.5, 0.6);

    @Test
    void findsACopyAndAnExcerpt() {
        List<ShingleSet> sets = List.of(range(0, 100), range(10, 110), range(40, 60), range(500, 600));
        assertThat(ExactJoin.join(sets, HALF, 1).pairs())
                .containsExactly(
                        new SimilarPair(0, 1, 90, 100, 100),
                        new SimilarPair(0, 2, 20, 100, 20),
                        new SimilarPair(1, 2, 20, 100, 20));
    }

    @Test
    void equalSetsAreOneGroupAndTheirFirstStandsForThem() {
        List<ShingleSet> sets = List.of(range(0, 50), range(500, 600), range(0, 50), range(0, 60), range(0, 50));
        JoinResult result = ExactJoin.join(sets, HALF, 1);
        assertThat(result.identical()).containsExactly(List.of(0, 2, 4));
        assertThat(result.pairs()).containsExactly(new SimilarPair(0, 3, 50, 50, 60));
    }

    @Test
    void anEmptySetIsInNoPairAndNoGroup() {
        JoinResult result = ExactJoin.join(List.of(range(0, 0), range(0, 0), range(0, 9)), HALF, 1);
        assertThat(result.pairs()).isEmpty();
        assertThat(result.identical()).isEmpty();
        assertThat(ExactJoin.join(List.of(), HALF, 1).pairs()).isEmpty();
    }

    /** Small hashes agree in the bits that postings keep, so most candidates here are false and are turned down. */
    @ParameterizedTest
    @CsvSource({"0.5, 0.6", "0.8, 0.8", "0.9, 0.3", "0.2, 1.0", "1.0, 1.0", "0.333333333333, 0.7"})
    void findsExactlyWhatTryingEveryPairFinds(double jaccard, double containment) {
        JoinThresholds thresholds = new JoinThresholds(jaccard, containment);
        LongStream.range(0, 60).forEach(seed -> {
            List<ShingleSet> sets = collection(seed, 80);
            assertThat(ExactJoin.join(sets, thresholds, 2).pairs())
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(bruteForce(sets, thresholds));
        });
    }

    @Test
    void theResultDoesNotDependOnTheNumberOfThreads() {
        List<ShingleSet> sets = collection(7, 6_000);
        assertThat(ExactJoin.join(sets, HALF, 4)).isEqualTo(ExactJoin.join(sets, HALF, 1));
    }

    @Test
    @Timeout(60)
    void identicalSetsAndAFooterThatAllShareAreNoBlowUp() {
        SplittableRandom random = new SplittableRandom(1);
        List<ShingleSet> sets = new ArrayList<>();
        ShingleSet copied = ShingleSet.of(random.longs(300).toArray());
        long[] footer = random.longs(28).toArray();
        for (int i = 0; i < 20_000; i++) {
            sets.add(copied);
            long[] own = random.longs(128).toArray();
            System.arraycopy(footer, 0, own, 0, footer.length);
            sets.add(ShingleSet.of(own));
        }
        JoinResult result = ExactJoin.join(sets, HALF, 1);
        assertThat(result.pairs()).isEmpty();
        assertThat(result.identical()).hasSize(1);
    }

    @Test
    void thresholdsAreChecked() {
        assertThatIllegalArgumentException().isThrownBy(() -> new JoinThresholds(0, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new JoinThresholds(0.5, 1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new JoinThresholds(Double.NaN, 0.5));
    }

    private static ShingleSet range(int from, int end) {
        return ShingleSet.of(LongStream.range(from, end).toArray());
    }

    /** Unrelated sets, copies with changes, excerpts and extensions; hashes of all 64 bits, of few, and negative. */
    private static List<ShingleSet> collection(long seed, int size) {
        SplittableRandom random = new SplittableRandom(seed);
        List<long[]> made = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            long[] hashes = random.longs(random.nextInt(40)).toArray();
            if (random.nextInt(4) == 0) {
                hashes = random.longs(random.nextInt(30), -30, 30).toArray();
            } else if (i > 0 && random.nextInt(2) == 0) {
                long[] source = made.get(random.nextInt(i));
                hashes = source.clone();
                for (int k = 0; k < hashes.length; k++) {
                    hashes[k] = random.nextInt(5) == 0 ? random.nextLong() : hashes[k];
                }
                hashes = Arrays.copyOf(hashes, random.nextInt(hashes.length + 4));
            }
            made.add(hashes);
        }
        return made.stream().map(ShingleSet::of).toList();
    }

    private static List<SimilarPair> bruteForce(List<ShingleSet> sets, JoinThresholds thresholds) {
        List<SimilarPair> pairs = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            for (int j = i + 1; j < sets.size(); j++) {
                ShingleSet first = sets.get(i);
                ShingleSet second = sets.get(j);
                boolean represented = sets.indexOf(first) == i && sets.indexOf(second) == j;
                if (represented && first.size() > 0 && second.size() > 0) {
                    double containment = Math.max(first.containmentIn(second), second.containmentIn(first));
                    if (first.jaccard(second) >= thresholds.jaccard() || containment >= thresholds.containment()) {
                        pairs.add(new SimilarPair(i, j, first.intersectionSize(second), first.size(), second.size()));
                    }
                }
            }
        }
        return pairs;
    }
}
