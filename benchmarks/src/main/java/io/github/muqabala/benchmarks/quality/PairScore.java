package io.github.muqabala.benchmarks.quality;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was detected in a pair held against its cases.
 *
 * @param pair the pair
 * @param cases in the order of the pair's
 * @param detections as they were made, equal ones once
 */
record PairScore(GoldPair pair, List<CaseScore> cases, List<DetectionScore> detections) {

    /**
     * How well a case is found.
     *
     * @param obfuscation how it was changed
     * @param recall share, in [0, 1], of its characters in the detections of it
     * @param detections how many overlap it on both sides
     */
    record CaseScore(Optional<String> obfuscation, double recall, int detections) {}

    /**
     * How true a detection is.
     *
     * @param match what was detected
     * @param precision share, in [0, 1], of its characters in the cases it detects
     * @param obfuscations of the cases it detects
     */
    record DetectionScore(Match match, double precision, Set<Optional<String>> obfuscations) {}

    static PairScore of(GoldPair pair, List<Match> detected) {
        List<Match> detections = detected.stream().distinct().toList();
        List<Match> cases = pair.cases().stream().map(GoldCase::match).toList();
        return new PairScore(
                pair,
                pair.cases().stream()
                        .map(known -> new CaseScore(
                                known.obfuscation(), known.match().coverage(detections), (int) detections.stream()
                                        .filter(known.match()::overlaps)
                                        .count()))
                        .toList(),
                detections.stream()
                        .map(detection ->
                                new DetectionScore(detection, detection.coverage(cases), obfuscations(pair, detection)))
                        .toList());
    }

    private static Set<Optional<String>> obfuscations(GoldPair pair, Match detection) {
        return pair.cases().stream()
                .filter(known -> known.match().overlaps(detection))
                .map(GoldCase::obfuscation)
                .collect(Collectors.toSet());
    }

    /**
     * The part of this score that one obfuscation has: its cases, and the detections of them or, if the pair has such a
     * case, of none.
     */
    PairScore of(String obfuscation) {
        Optional<String> wanted = Optional.of(obfuscation);
        List<CaseScore> some = cases.stream()
                .filter(known -> known.obfuscation().equals(wanted))
                .toList();
        return new PairScore(
                pair,
                some,
                some.isEmpty()
                        ? List.of()
                        : detections.stream()
                                .filter(detection -> detection.obfuscations().isEmpty()
                                        || detection.obfuscations().contains(wanted))
                                .toList());
    }
}
