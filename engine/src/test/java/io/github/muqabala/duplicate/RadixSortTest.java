package io.github.muqabala.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RadixSortTest {

    @Test
    void sortsByTheUpperBitsAndKeepsTheOrderOfTheRest() {
        LongStream.range(0, 300).forEach(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            long[] values = random.longs(random.nextInt(500))
                    .map(value -> value & 0xF00F0000_0000FFFFL)
                    .toArray();
            Comparator<Long> byUpperBits = (a, b) -> Long.compareUnsigned(a >>> 31, b >>> 31);
            long[] expected = LongStream.of(values)
                    .boxed()
                    .sorted(byUpperBits)
                    .mapToLong(Long::longValue)
                    .toArray();
            assertThat(RadixSort.sort(values, 31)).as("seed %d", seed).isEqualTo(expected);
        });
    }
}
