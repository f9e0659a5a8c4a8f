package io.github.muqabala.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimHashTest {

    @Test
    void equalSetsHaveEqualHashes() {
        assertThat(SimHash.of(1, 2, 3)).isEqualTo(SimHash.of(3, 1, 2));
        assertThat(SimHash.of(1, 2, 3).distance(SimHash.of(1, 2, 3))).isZero();
    }

    @Test
    void hashesAreTheSameOnEveryMachineAndInEveryVersion() {
        assertThat(SimHash.of(Mixer.mix(1), Mixer.mix(2), Mixer.mix(3)).bits()).isEqualTo(6832557245172745440L);
        assertThat(SimHash.of().bits()).isZero();
    }

    @Test
    void everyBitIsTheMajorityOfTheMembers() {
        LongStream.range(0, 500).forEach(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            long[] hashes = random.longs(random.nextInt(70)).toArray();
            long expected = 0;
            for (int bit = 0; bit < 64; bit++) {
                int set = 0;
                for (long hash : hashes) {
                    set += (int) ((hash >>> bit) & 1);
                }
                expected |= 2 * set > hashes.length ? 1L << bit : 0;
            }
            assertThat(SimHash.of(hashes).bits()).as("seed %d", seed).isEqualTo(expected);
        });
    }

    /** The expected share of differing bits is the angle between the sets as vectors, over π. */
    @ParameterizedTest
    @CsvSource({"400, 4", "400, 40", "200, 200", "0, 400"})
    void theDistanceIsThatOfTheAngle(int shared, int own) {
        double sum = 0;
        int pairs = 2_000;
        for (int seed = 0; seed < pairs; seed++) {
            RandomSets sets = RandomSets.of(seed, shared, own);
            sum += SimHash.of(sets.left()).distance(SimHash.of(sets.right()));
        }
        double angle = Math.acos((double) shared / (shared + own));
        assertThat(sum / pairs).isCloseTo(64 * angle / Math.PI, within(0.5));
    }
}
