package io.github.muqabala.benchmarks.quality;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * What is detected in pairs that have no case.
 *
 * @param pairs how many pairs have none
 * @param alarmed in how many of them something is detected
 * @param detections how often
 * @param characters how long that is, both sides taken together
 */
record FalseAlarms(long pairs, long alarmed, long detections, long characters) {

    static FalseAlarms of(List<PairScore> scores) {
        List<PairScore> clean =
                scores.stream().filter(score -> score.cases().isEmpty()).toList();
        List<Match> detections = clean.stream()
                .flatMap(score -> score.detections().stream())
                .map(PairScore.DetectionScore::match)
                .toList();
        return new FalseAlarms(
                clean.size(),
                clean.stream().filter(score -> !score.detections().isEmpty()).count(),
                detections.size(),
                detections.stream().mapToLong(Match::characters).sum());
    }

    void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%nfalse alarms: in %d of %d pairs without a case, %d detections, %,d characters%n",
                alarmed,
                pairs,
                detections,
                characters);
    }
}
