package io.github.muqabala.benchmarks.quality;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Short ways to write matches and pairs of documents in tests. */
final class Matches {
    private Matches() {}

    /** A match of stretches that are given by start and end. */
    static Match match(int leftStart, int leftEnd, int rightStart, int rightEnd) {
        return new Match(new Stretch(leftStart, leftEnd), new Stretch(rightStart, rightEnd));
    }

    static GoldCase known(Match match, String obfuscation) {
        return new GoldCase(match, Optional.of(obfuscation));
    }

    static GoldPair pair(String category, GoldCase... cases) {
        return new GoldPair("l", "", "r", "", Optional.of(category), OptionalInt.empty(), List.of(cases));
    }

    /** What is detected in a pair that has cases of one obfuscation. */
    static PairScore score(List<Match> cases, Match... detections) {
        GoldCase[] known = cases.stream().map(match -> known(match, "none")).toArray(GoldCase[]::new);
        return PairScore.of(pair("pos", known), Arrays.asList(detections));
    }
}
