package io.github.muqabala.benchmarks.quality;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;

/**
 * The CPU time that detection takes. That of a pair is the detecting thread's, and the least of {@link #REPEATS} passes
 * over all pairs, so that neither the compiler at work nor a collection is put down to it.
 *
 * @param medianMillis the median over the pairs
 * @param maxMillis that of the slowest pair
 * @param totalSeconds that of all pairs
 */
record CpuTimes(double medianMillis, double maxMillis, double totalSeconds) {
    static final int REPEATS = 3;

    /** Measures; a pass to warm up should have gone before. */
    static CpuTimes measure(Detector detector, List<GoldPair> pairs) throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] least = new long[pairs.size()];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            for (int i = 0; i < least.length; i++) {
                GoldPair pair = pairs.get(i);
                long start = threads.getCurrentThreadCpuTime();
                detector.detect(pair.left(), pair.right());
                least[i] = Math.min(least[i], threads.getCurrentThreadCpuTime() - start);
            }
        }
        return ofNanos(least);
    }

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
