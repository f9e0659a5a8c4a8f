package io.github.muqabala.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashSortTest {

    @Test
    void sortsAnyFewAsTheLibraryDoes() {
        LongStream.range(0, 400).forEach(size -> assertSorted(random(size, size)));
    }

    /** More than there are buckets. */
    @Test
    void sortsAsManyAsABookHas() {
        assertSorted(random(1, 300_000));
    }

    /** Values that are not mixed: small, negative, all equal but for a few bits at either end. */
    @ParameterizedTest
    @ValueSource(longs = {0, 0xFF, 0xFFFFFFFFL, 0xF00000000000000FL, Long.MIN_VALUE, 0x7FFFL << 48})
    void sortsValuesThatCrowdInFewBuckets(long mask) {
        assertSorted(
                Arrays.stream(random(mask, 5_000)).map(value -> value & mask).toArray());
        assertSorted(
                Arrays.stream(random(mask, 5_000)).map(value -> value | ~mask).toArray());
    }

    @Test
    void sortsWhereMostAreSpreadAndSomeCrowd() {
        long[] values = random(2, 2_000);
        Arrays.fill(values, 500, 600, 42);
        Arrays.fill(values, 600, 630, Long.MIN_VALUE);
        Arrays.fill(values, 630, 660, Long.MAX_VALUE);
        assertSorted(values);
    }

    private static long[] random(long seed, long size) {
        return new SplittableRandom(seed).longs(size).toArray();
    }

    private static void assertSorted(long[] values) {
        long[] before = values.clone();
        long[] expected = values.clone();
        Arrays.sort(expected);
        assertThat(HashSort.sorted(values)).isEqualTo(expected);
        assertThat(values).isEqualTo(before);
    }
}
