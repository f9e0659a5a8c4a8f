package io.github.muqabala.benchmarks.quality;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/** A stretch of the left document that corresponds to one of the right: planted, or detected. */
record Match(Stretch left, Stretch right) {

    /** Whether both sides overlap; a detection from another place of the right document does not find a case. */
    boolean overlaps(Match other) {
        return left.overlaps(other.left) && right.overlaps(other.right);
    }

    /** The characters of both sides. */
    int characters() {
        return left.length() + right.length();
    }

    /** The share, in [0, 1], of the characters of both sides that those of {@code others} cover that overlap this match. */
    double coverage(List<Match> others) {
        List<Match> overlapping = others.stream().filter(this::overlaps).toList();
        int covered = covered(left, overlapping, Match::left) + covered(right, overlapping, Match::right);
        return (double) covered / Math.max(1, characters());
    }

    private static int covered(Stretch stretch, List<Match> matches, Function<Match, Stretch> side) {
        BitSet characters = new BitSet(stretch.length());
        for (Match match : matches) {
            Stretch other = side.apply(match);
            int start = Math.max(stretch.start(), other.start());
            int end = Math.min(stretch.end(), other.end());
            if (start < end) {
                characters.set(start - stretch.start(), end - stretch.start());
            }
        }
        return characters.cardinality();
    }
}
