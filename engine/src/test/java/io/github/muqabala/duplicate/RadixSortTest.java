package io.github.muqabala.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RadixSortTest {

    @Test
    void sortsAsUnsignedNumbersWhateverTheBitsAre() {
        RadixSort radixSort = new RadixSort();
        LongStream.range(0, 300).forEach(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            long mask = new long[] {-1, 0xF00F0000_0000FFFFL, 0xFFFF, 0xFFFFFFFFL << 31}[(int) seed % 4];
            long[] values =
                    random.longs(random.nextInt(500)).map(value -> value & mask).toArray();
            long[] expected = LongStream.of(values)
                    .boxed()
                    .sorted(Long::compareUnsigned)
                    .mapToLong(Long::longValue)
                    .toArray();
            radixSort.sort(values);
            assertThat(values).as("seed %d", seed).isEqualTo(expected);
        });
    }
}
