package io.github.muqabala.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RocCurveTest {
    private record Item(double score, boolean positive) {}

    private static final Item LOW_NEGATIVE = new Item(0.1, false);
    private static final Item LOW_POSITIVE = new Item(0.1, true);
    private static final Item MIDDLE_NEGATIVE = new Item(0.5, false);
    private static final Item HIGH_POSITIVE = new Item(0.9, true);

    @Test
    void areaIsTheShareOfPairsInOrder() {
        assertThat(area(List.of(HIGH_POSITIVE, MIDDLE_NEGATIVE))).isEqualTo(1);
        assertThat(area(List.of(LOW_POSITIVE, MIDDLE_NEGATIVE))).isZero();
        assertThat(area(List.of(HIGH_POSITIVE, LOW_POSITIVE, MIDDLE_NEGATIVE))).isEqualTo(0.5);
    }

    @Test
    void tiesCountHalf() {
        assertThat(area(List.of(LOW_POSITIVE, LOW_NEGATIVE))).isEqualTo(0.5);
        // Of the pairs (low, low), (low, middle), (high, low) and (high, middle) one is tied and two are in order.
        assertThat(area(List.of(HIGH_POSITIVE, LOW_POSITIVE, MIDDLE_NEGATIVE, LOW_NEGATIVE)))
                .isEqualTo(0.625);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void countingByRankIsCountingEveryPair(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Item> items = new ArrayList<>(List.of(HIGH_POSITIVE, LOW_NEGATIVE));
        for (int i = 0; i < 60; i++) {
            items.add(new Item(random.nextInt(12) / 10.0, random.nextBoolean()));
        }
        double expected = items.stream()
                .filter(Item::positive)
                .flatMapToDouble(positive -> items.stream()
                        .filter(item -> !item.positive())
                        .mapToDouble(negative -> (Math.signum(positive.score() - negative.score()) + 1) / 2))
                .average()
                .orElseThrow();
        assertThat(area(items)).as("seed %d", seed).isEqualTo(expected, within(1e-12));
    }

    @Test
    void oneLabelAloneHasNoArea() {
        assertThatIllegalArgumentException().isThrownBy(() -> area(List.of(HIGH_POSITIVE)));
        assertThatIllegalArgumentException().isThrownBy(() -> area(List.of(LOW_NEGATIVE)));
    }

    private static double area(List<Item> items) {
        return RocCurve.area(items, Item::score, Item::positive);
    }
}
