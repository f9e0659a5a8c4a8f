package io.github.muqabala.benchmarks.quality;

import io.github.muqabala.benchmarks.quality.Detector.Detection;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a detector does on pairs.
 *
 * @param detector its name
 * @param scores in the order of the pairs
 * @param times the CPU time of the thread that detects
 */
record DetectorRun(String detector, List<PairScore> scores, CpuTimes times) {

    DetectorRun {
        scores = List.copyOf(scores);
    }

    /**
     * Runs a detector over all pairs.
     *
     * @param warmUp how many pairs are done before times are taken
     * @param passes how often times are taken of a pair, at least 1; the least is its time, so that neither the compiler at
     *     work nor a collection is put down to it
     * @param leastCharacters the fewest characters, in both texts, of a passage that is scored
     */
    static DetectorRun of(Detector detector, List<GoldPair> pairs, int warmUp, int passes, int leastCharacters)
            throws IOException {
        for (GoldPair pair : pairs.subList(0, Math.min(warmUp, pairs.size()))) {
            detector.detect(pair.left(), pair.right());
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<PairScore> scores = new ArrayList<>();
        long[] nanos = new long[pairs.size()];
        Arrays.fill(nanos, Long.MAX_VALUE);
        for (int pass = 0; pass < passes; pass++) {
            for (int i = 0; i < nanos.length; i++) {
                GoldPair pair = pairs.get(i);
                long start = threads.getCurrentThreadCpuTime();
                List<Detection> detections = detector.detect(pair.left(), pair.right());
                nanos[i] = Math.min(nanos[i], threads.getCurrentThreadCpuTime() - start);
                if (pass == 0) {
                    detections = detections.stream()
                            .filter(found -> Math.min(
                                            found.left().length(), found.right().length())
                                    >= leastCharacters)
                            .toList();
                    scores.add(score(pair, detections));
                }
            }
        }
        return new DetectorRun(detector.name(), scores, CpuTimes.ofNanos(nanos));
    }

    private static PairScore score(GoldPair pair, List<Detection> detections) {
        CodePoints left = CodePoints.of(pair.left());
        CodePoints right = CodePoints.of(pair.right());
        return PairScore.of(
                pair,
                detections.stream()
                        .map(found -> new Match(left.stretch(found.left()), right.stretch(found.right())))
                        .toList());
    }

    Plagdet total() {
        return Plagdet.of(scores);
    }
}
