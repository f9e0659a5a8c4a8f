package io.github.muqabala.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WinnowingTest {

    @Test
    void selectsTheLeastOfEveryWindowAndOfEqualOnesTheLast() {
        assertThat(new Winnowing(3).select(5, 1, 4, 1, 9, 9, 9, 2)).containsExactly(1, 3, 6, 7);
    }

    @Test
    void fewerShinglesThanAWindowHaveOneFingerprint() {
        assertThat(new Winnowing(8).select(5, 1, 4)).containsExactly(1);
        assertThat(new Winnowing(8).select()).isEmpty();
    }

    @Test
    void aWindowOfOneSelectsAll() {
        assertThat(new Winnowing(1).select(3, 3, 1)).containsExactly(0, 1, 2);
    }

    @Test
    void aWindowHasAtLeastOneShingle() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Winnowing(0));
    }

    @Test
    void agreesWithLookingAtEveryWindow() {
        LongStream.range(0, 500).forEach(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            int window = 1 + random.nextInt(9);
            long[] hashes = random.longs(random.nextInt(60), -3, 4 + random.nextInt(1_000))
                    .toArray();
            BitSet least = new BitSet();
            for (int start = 0; start == 0 || start + window <= hashes.length; start++) {
                IntStream.range(start, Math.min(start + window, hashes.length))
                        .reduce((a, b) -> hashes[b] <= hashes[a] ? b : a)
                        .ifPresent(least::set);
            }
            assertThat(new Winnowing(window).select(hashes))
                    .as("seed %d", seed)
                    .isEqualTo(least.stream().toArray());
        });
    }

    /** The guarantee: every shared run of {@code window + width - 1} words has a fingerprint at the same place in both. */
    @ParameterizedTest
    @CsvSource({"2, 4, 3", "3, 1, 6", "50, 5, 4", "1000000, 13, 13", "1000000, 2, 1", "1, 3, 5"})
    void everySharedRunThatIsLongEnoughHasACommonFingerprint(int alphabet, int width, int window) {
        int length = window + width - 1;
        Shingler shingler = Shingler.words(width);
        Winnowing winnowing = new Winnowing(window);
        LongStream.range(0, 100).forEach(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            int[] left = words(random, alphabet);
            int[] right = words(random, alphabet);
            plant(random, left, right, length);
            BitSet inLeft = positions(winnowing.select(shingler.hashes(left)));
            BitSet inRight = positions(winnowing.select(shingler.hashes(right)));
            for (int i = 0; i + length <= left.length; i++) {
                for (int j = 0; j + length <= right.length; j++) {
                    if (Arrays.equals(left, i, i + length, right, j, j + length)) {
                        int a = i;
                        int b = j;
                        assertThat(IntStream.range(0, window).anyMatch(k -> inLeft.get(a + k) && inRight.get(b + k)))
                                .as("seed %d: the run at %d and %d", seed, i, j)
                                .isTrue();
                    }
                }
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"4", "13", "50"})
    void selectsTwoInAWindowAndOneMore(int window) {
        long[] hashes = new SplittableRandom(1).longs(200_000).toArray();
        double density = (double) new Winnowing(window).select(hashes).length / hashes.length;
        assertThat(density).isCloseTo(2.0 / (window + 1), within(0.002));
    }

    private static int[] words(SplittableRandom random, int alphabet) {
        return random.ints(random.nextInt(90), 0, alphabet).toArray();
    }

    /** Copies a run of the length or more from one text to the other, where both have room for it. */
    private static void plant(SplittableRandom random, int[] from, int[] to, int least) {
        int most = Math.min(from.length, to.length);
        if (most >= least) {
            int length = least + random.nextInt(most - least + 1);
            int start = random.nextInt(from.length - length + 1);
            System.arraycopy(from, start, to, random.nextInt(to.length - length + 1), length);
        }
    }

    private static BitSet positions(int[] selected) {
        BitSet positions = new BitSet();
        Arrays.stream(selected).forEach(positions::set);
        return positions;
    }
}
