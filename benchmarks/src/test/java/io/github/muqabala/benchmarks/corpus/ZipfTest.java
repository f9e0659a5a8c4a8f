package io.github.muqabala.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipfTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 50})
    void everyRankIsDrawnAsOftenAsItsWeightSays(int size) {
        SplittableRandom random = new SplittableRandom(1);
        Zipf zipf = new Zipf(size);
        int draws = 400_000;
        int[] counts = new int[size];
        for (int i = 0; i < draws; i++) {
            counts[zipf.draw(random)]++;
        }
        double total = IntStream.range(0, size).mapToDouble(ZipfTest::weight).sum();
        for (int rank = 0; rank < size; rank++) {
            assertThat((double) counts[rank] / draws)
                    .as("rank %d", rank)
                    .isCloseTo(weight(rank) / total, within(0.004));
        }
    }

    @Test
    void theLastRankOfManyIsDrawnToo() {
        Zipf zipf = new Zipf(1_000);
        SplittableRandom random = new SplittableRandom(1);
        assertThat(IntStream.range(0, 100_000)
                        .map(i -> zipf.draw(random))
                        .distinct()
                        .count())
                .isEqualTo(1_000);
    }

    private static double weight(int rank) {
        return 1 / (rank + 3.7);
    }
}
