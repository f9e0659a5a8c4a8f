package io.github.muqabala.benchmarks.quality;

import java.util.Arrays;

/**
 * The CPU time that detection takes.
 *
 * @param medianMillis the median over the pairs
 * @param maxMillis that of the slowest pair
 * @param totalSeconds that of all pairs
 */
record CpuTimes(double medianMillis, double maxMillis, double totalSeconds) {

    /** Of at least one pair. */
    static CpuTimes ofNanos(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        int pairs = sorted.length;
        return new CpuTimes(
                (sorted[(pairs - 1) / 2] + sorted[pairs / 2]) / 2e6,
                sorted[pairs - 1] / 1e6,
                Arrays.stream(sorted).sum() / 1e9);
    }
}
