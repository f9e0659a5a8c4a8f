package io.github.muqabala.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Joins seeds that lie near one another on both sides into areas, in any order inside, and keeps the areas whose sides
 * are alike as a whole; one that is not is tried again with smaller gaps (Sanchez-Perez, Sidorov and Gelbukh, 2014).
 *
 * <p>Where one side says the same twice, as a page that prints its body twice does, the area is cut in two.
 */
final class SeedClusters {
    private static final double LEAST_COSINE = 0.34;
    /** The share of segments that must have partners in both halves of the other side, where that is cut. */
    private static final double DOUBLED = 0.6;

    /**
     * Where a passage may lie.
     *
     * @param area from the first to the last seed
     * @param limits what it must not reach beyond
     */
    record Candidate(Area area, Area limits) {}

    private final StemmedText left;
    private final StemmedText right;
    private final Segments leftSegments;
    private final Segments rightSegments;
    private final double[] weights;
    private final double[] leftCounts;
    private final double[] rightCounts;
    private final List<Candidate> candidates = new ArrayList<>();

    SeedClusters(StemmedText left, Segments leftSegments, StemmedText right, Segments rightSegments, double[] weights) {
        this.left = left;
        this.right = right;
        this.leftSegments = leftSegments;
        this.rightSegments = rightSegments;
        this.weights = weights;
        leftCounts = new double[weights.length];
        rightCounts = new double[weights.length];
    }

    /**
     * The areas of some seeds.
     *
     * @param seeds pairs of segments as {@link SegmentSeeds} gives them
     * @param gap the most segments between two seeds of one area, on either side
     */
    List<Candidate> candidates(long[] seeds, int gap) {
        candidates.clear();
        cluster(seeds, gap, new Area(0, left.size(), 0, right.size()));
        return List.copyOf(candidates);
    }

    private void cluster(long[] seeds, int gap, Area limits) {
        List<long[]> byLeft = splitAtGaps(seeds, gap);
        for (long[] part : byLeft) {
            List<long[]> byRight = splitAtGaps(exchanged(part), gap);
            for (long[] piece : byRight) {
                if (byLeft.size() == 1 && byRight.size() == 1) {
                    cutOrValidate(part, gap, limits);
                } else {
                    cluster(exchanged(piece), gap, limits);
                }
            }
        }
    }

    /** Cuts seeds, ascending, wherever the side in the upper half has a larger gap. */
    private static List<long[]> splitAtGaps(long[] seeds, int gap) {
        List<long[]> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= seeds.length; i++) {
            if (i == seeds.length || upper(seeds[i]) - upper(seeds[i - 1]) > gap + 1) {
                parts.add(Arrays.copyOfRange(seeds, from, i));
                from = i;
            }
        }
        return parts;
    }

    private void cutOrValidate(long[] seeds, int gap, Area limits) {
        Area area = area(seeds);
        int rightCut = doubling(seeds, rightSegments, area.right(), area.rightEnd(), area.leftEnd() - area.left());
        if (rightCut >= 0) {
            int word = rightSegments.start(rightCut);
            long[] before =
                    Arrays.stream(seeds).filter(seed -> lower(seed) < rightCut).toArray();
            long[] after =
                    Arrays.stream(seeds).filter(seed -> lower(seed) >= rightCut).toArray();
            cluster(before, gap, new Area(limits.left(), limits.leftEnd(), limits.right(), word));
            cluster(after, gap, new Area(limits.left(), limits.leftEnd(), word, limits.rightEnd()));
            return;
        }
        int leftCut =
                doubling(exchanged(seeds), leftSegments, area.left(), area.leftEnd(), area.rightEnd() - area.right());
        if (leftCut >= 0) {
            int word = leftSegments.start(leftCut);
            long[] before =
                    Arrays.stream(seeds).filter(seed -> upper(seed) < leftCut).toArray();
            long[] after =
                    Arrays.stream(seeds).filter(seed -> upper(seed) >= leftCut).toArray();
            cluster(before, gap, new Area(limits.left(), word, limits.right(), limits.rightEnd()));
            cluster(after, gap, new Area(word, limits.leftEnd(), limits.right(), limits.rightEnd()));
            return;
        }
        if (cosine(area) >= LEAST_COSINE) {
            candidates.add(new Candidate(area, limits));
        } else if (gap > 0) {
            cluster(seeds, gap - 1, limits);
        }
    }

    /**
     * The segment of the side in the lower half at which to cut, because most segments of the other side have partners
     * before and after it and both halves are about as long as that side; -1 if there is none.
     */
    private static int doubling(long[] seeds, Segments segments, int from, int to, int otherWords) {
        if (to - from < 2 * DOUBLED * otherWords) {
            return -1;
        }
        int first = segments.at(from);
        int[] changes = new int[segments.at(to - 1) - first + 2];
        int others = 0;
        for (int i = 0, next = 0; i < seeds.length; i = next) {
            int least = Integer.MAX_VALUE;
            int most = 0;
            while (next < seeds.length && upper(seeds[next]) == upper(seeds[i])) {
                least = Math.min(least, lower(seeds[next]));
                most = Math.max(most, lower(seeds[next]));
                next++;
            }
            changes[least - first + 1]++;
            changes[most - first + 1]--;
            others++;
        }
        int best = -1;
        int bestBoth = 0;
        int both = 0;
        for (int k = 0; k < changes.length - 1; k++) {
            both += changes[k];
            int word = segments.start(first + k);
            if (both > bestBoth && Math.min(word - from, to - word) >= DOUBLED * otherWords) {
                bestBoth = both;
                best = first + k;
            }
        }
        return bestBoth >= DOUBLED * others ? best : -1;
    }

    private Area area(long[] seeds) {
        int leftEnd = 0;
        int firstRight = Integer.MAX_VALUE;
        int rightEnd = 0;
        for (long seed : seeds) {
            leftEnd = Math.max(leftEnd, leftSegments.end(upper(seed)));
            firstRight = Math.min(firstRight, rightSegments.start(lower(seed)));
            rightEnd = Math.max(rightEnd, rightSegments.end(lower(seed)));
        }
        return new Area(leftSegments.start(upper(seeds[0])), leftEnd, firstRight, rightEnd);
    }

    private double cosine(Area area) {
        count(left, area.left(), area.leftEnd(), leftCounts);
        count(right, area.right(), area.rightEnd(), rightCounts);
        double product = 0;
        double leftSquares = 0;
        double rightSquares = 0;
        for (int k = area.left(); k < area.leftEnd(); k++) {
            int stem = left.stems()[k];
            product += leftCounts[stem] * rightCounts[stem];
            leftSquares += leftCounts[stem] * leftCounts[stem];
            leftCounts[stem] = 0;
        }
        for (int k = area.right(); k < area.rightEnd(); k++) {
            int stem = right.stems()[k];
            rightSquares += rightCounts[stem] * rightCounts[stem];
            rightCounts[stem] = 0;
        }
        return product / Math.sqrt(leftSquares * rightSquares);
    }

    private void count(StemmedText text, int from, int to, double[] counts) {
        for (int k = from; k < to; k++) {
            counts[text.stems()[k]] += weights[text.stems()[k]];
        }
    }

    /** The seeds with their halves exchanged, ascending again. */
    private static long[] exchanged(long[] seeds) {
        long[] exchanged = new long[seeds.length];
        for (int i = 0; i < seeds.length; i++) {
            exchanged[i] = Long.rotateLeft(seeds[i], Integer.SIZE);
        }
        Arrays.sort(exchanged);
        return exchanged;
    }

    private static int upper(long seed) {
        return (int) (seed >>> Integer.SIZE);
    }

    private static int lower(long seed) {
        return (int) seed;
    }
}
