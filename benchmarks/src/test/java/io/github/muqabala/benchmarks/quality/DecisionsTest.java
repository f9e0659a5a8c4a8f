package io.github.muqabala.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionsTest {

    @Test
    void f1IsTheHarmonicMean() {
        Decisions decisions = Decisions.of(List.of(1, 2, 3, 4, 5), n -> n <= 2, n -> n % 2 == 1);
        assertThat(decisions).isEqualTo(new Decisions(1, 1, 2));
        assertThat(decisions.precision()).isEqualTo(0.5);
        assertThat(decisions.recall()).isEqualTo(1 / 3.0, within(1e-9));
        assertThat(decisions.f1()).isEqualTo(0.4, within(1e-9));
    }

    @Test
    void nothingDecidedScoresZero() {
        Decisions decisions = Decisions.of(List.of(1, 2), n -> false, n -> n == 1);
        assertThat(decisions.precision()).isZero();
        assertThat(decisions.f1()).isZero();
    }
}
