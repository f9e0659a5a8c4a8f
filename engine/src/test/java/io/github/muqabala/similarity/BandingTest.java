package io.github.muqabala.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BandingTest {

    @Test
    void recallRisesFromNoneToAll() {
        Banding banding = new Banding(25, 5);
        assertThat(banding.recall(0)).isZero();
        assertThat(banding.recall(1)).isEqualTo(1);
        double last = 0;
        for (double similarity = 0; similarity <= 1; similarity += 0.01) {
            assertThat(banding.recall(similarity)).isGreaterThanOrEqualTo(last);
            last = banding.recall(similarity);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 0.7, 0.8, 0.9})
    void theBandingOfAThresholdIsSteepAroundIt(double threshold) {
        Banding banding = Banding.forThreshold(threshold, 128, 0.5);
        assertThat(banding.bands() * banding.rows()).isLessThanOrEqualTo(128);
        assertThat(banding.recall(Math.min(1, threshold + 0.15))).isGreaterThan(0.85);
        assertThat(banding.recall(threshold - 0.2)).isLessThan(0.25);
    }

    @Test
    void aHigherWeightOfMissesMeansHigherRecall() {
        assertThat(Banding.forThreshold(0.8, 128, 0.95).recall(0.8))
                .isGreaterThan(Banding.forThreshold(0.8, 128, 0.5).recall(0.8));
    }

    /** What the formula promises is what signatures of real sets do. */
    @ParameterizedTest
    @CsvSource({"100, 100", "150, 50", "180, 20"})
    void setsAgreeInABandAsOftenAsExpected(int shared, int own) {
        MinHash minHash = new MinHash();
        Banding banding = new Banding(16, 8);
        double jaccard = RandomSets.of(0, shared, own).jaccard();
        int pairs = 3_000;
        long found = LongStream.range(0, pairs)
                .filter(seed -> {
                    RandomSets sets = RandomSets.of(seed, shared, own);
                    return agree(banding.keys(minHash.sign(sets.left())), banding.keys(minHash.sign(sets.right())));
                })
                .count();
        assertThat((double) found / pairs).isCloseTo(banding.recall(jaccard), within(0.04));
    }

    @Test
    void keysDependOnTheirBandAndOnEveryRow() {
        MinHashSignature signature = new MinHash(128).sign(1);
        long[] keys = new Banding(16, 8).keys(signature);
        assertThat(Arrays.stream(keys).distinct()).hasSize(16);
        assertThat(new Banding(16, 7).keys(signature)[0]).isNotEqualTo(keys[0]);
    }

    @Test
    void argumentsAreChecked() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Banding(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Banding.forThreshold(1, 128, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> Banding.forThreshold(Double.NaN, 128, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> Banding.forThreshold(0.5, 128, 1.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Banding(16, 9).keys(new MinHash().sign(1)));
    }

    private static boolean agree(long[] left, long[] right) {
        for (int i = 0; i < left.length; i++) {
            if (left[i] == right[i]) {
                return true;
            }
        }
        return false;
    }
}
