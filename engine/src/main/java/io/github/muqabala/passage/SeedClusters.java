package io.github.muqabala.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Joins seeds that lie near one another on both sides into areas, in any order inside, and keeps the areas whose sides
 * are alike as a whole; one that is not is tried again with smaller gaps (Sanchez-Perez, Sidorov and Gelbukh, 2014).
 */
final class SeedClusters {
    private static final double LEAST_COSINE = 0.34;

    private final StemmedText left;
    private final StemmedText right;
    private final Segments leftSegments;
    private final Segments rightSegments;
    private final double[] weights;
    private final double[] leftCounts;
    private final double[] rightCounts;
    private final List<Area> areas = new ArrayList<>();

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
     * The areas of some seeds, each from its first to its last seed.
     *
     * @param seeds pairs of segments as {@link SegmentSeeds} gives them
     * @param gap the most segments between two seeds of one area, on either side
     */
    List<Area> areas(long[] seeds, int gap) {
        areas.clear();
        cluster(seeds, gap);
        return List.copyOf(areas);
    }

    private void cluster(long[] seeds, int gap) {
        List<long[]> byLeft = splitAtGaps(seeds, gap);
        for (long[] part : byLeft) {
            List<long[]> byRight = splitAtGaps(exchanged(part), gap);
            for (long[] piece : byRight) {
                if (byLeft.size() == 1 && byRight.size() == 1) {
                    validate(part, gap);
                } else {
                    cluster(exchanged(piece), gap);
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

    private void validate(long[] seeds, int gap) {
        Area area = area(seeds);
        if (cosine(area) >= LEAST_COSINE) {
            areas.add(area);
        } else if (gap > 0) {
            cluster(seeds, gap - 1);
        }
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
