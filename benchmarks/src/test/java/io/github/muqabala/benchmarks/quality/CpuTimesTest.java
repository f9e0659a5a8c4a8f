package io.github.muqabala.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CpuTimesTest {

    @Test
    void medianIsTheMiddleOne() {
        assertThat(CpuTimes.ofNanos(new long[] {9_000_000, 1_000_000, 2_000_000}))
                .isEqualTo(new CpuTimes(2, 9, 0.012));
    }

    @Test
    void medianIsBetweenTheMiddleTwo() {
        assertThat(CpuTimes.ofNanos(new long[] {4_000_000, 1_000_000, 2_000_000, 3_000_000}))
                .isEqualTo(new CpuTimes(2.5, 4, 0.01));
    }
}
