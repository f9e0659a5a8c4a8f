package io.github.muqabala.passage;

import io.github.muqabala.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the passages that runs of equal words do not explain: rewritten sentences, and stretches whose words or phrases
 * were shuffled.
 *
 * <p>Two kinds of seeds: sentences that are alike, and, since shuffling dissolves sentences, windows of several widths
 * that are even more alike. Their clusters are candidates, which are fitted word by word. Where exact passages explain an
 * area, their bounds are the better ones and it is given up; where they are splinters in it, or follow it on both sides,
 * they become part of it. At last an area in which one side says the same twice is cut in two ({@link Doubling}).
 */
final class RewrittenAreas {
    /**
     * What makes segments seeds.
     *
     * @param leastCosine what the cosine of their weighted stems must exceed
     * @param leastDice what the Dice coefficient of their stems must exceed
     * @param gap the most segments between two seeds of one area
     * @param explained the share of exact passages, on both sides, from which on a pair is no seed
     */
    private record SeedRule(double leastCosine, double leastDice, int gap, double explained) {}

    /** The share of an area, on both sides, that exact passages must have to explain it. */
    private static final double EXPLAINED = 0.65;

    private static final SeedRule SENTENCES = new SeedRule(0.3, 0.33, 4, EXPLAINED);
    /** Windows are for what was shuffled, and in that there are few runs. */
    private static final SeedRule WINDOWS = new SeedRule(0.55, 0, 1, 0.3);

    private static final int[] WIDTHS = {60, 150, 400};
    /** Words of an exact passage that is more than a splinter. */
    private static final int LEAST_PARAGRAPH = 30;

    private final StemmedText left;
    private final StemmedText right;
    private final List<Area> exact;
    private final int maximumGap;
    private final BitSet leftParagraphs = new BitSet();
    private final BitSet rightParagraphs = new BitSet();
    private final int stems;
    private final double[] weights;
    private final AreaFit fit;
    private final Doubling doubling;

    private RewrittenAreas(Text left, Text right, List<Area> exact, int maximumGap) {
        StemNumbers numbers = new StemNumbers();
        this.left = StemmedText.of(left, numbers);
        this.right = StemmedText.of(right, numbers);
        this.exact = exact;
        this.maximumGap = maximumGap;
        for (Area passage : exact) {
            if (!isSplinter(passage)) {
                leftParagraphs.set(passage.left(), passage.leftEnd());
                rightParagraphs.set(passage.right(), passage.rightEnd());
            }
        }
        stems = numbers.size();
        weights = StemWeights.of(this.left, this.right, stems);
        fit = new AreaFit(this.left, this.right, stems);
        doubling = new Doubling(weights);
    }

    /**
     * The areas, in the order of the left text; they do not overlap one another on both sides.
     *
     * @param exact where the passages of equal runs lie; one that overlaps an area is a part of it
     * @param maximumGap the most words between an area and what follows it on both sides and becomes part of it
     */
    static List<Area> find(Text left, Text right, List<Area> exact, int maximumGap) {
        boolean nothing = left.tokens().size() == 0 || right.tokens().size() == 0;
        return nothing ? List.of() : new RewrittenAreas(left, right, exact, maximumGap).find();
    }

    private List<Area> find() {
        List<Area> areas = areas(left.sentences(), right.sentences(), SENTENCES);
        for (int width : WIDTHS) {
            areas.addAll(areas(Segments.windows(left.size(), width), Segments.windows(right.size(), width), WINDOWS));
        }
        List<Area> unexplained = merged(areas);
        unexplained.removeIf(this::isExplained);
        List<Area> apart = new ArrayList<>();
        for (Area area : withNeighbours(unexplained)) {
            addApart(area, apart);
        }
        return apart;
    }

    private List<Area> areas(Segments leftSegments, Segments rightSegments, SeedRule rule) {
        SegmentVectors leftVectors = SegmentVectors.of(left, leftSegments, weights);
        SegmentVectors rightVectors = SegmentVectors.of(right, rightSegments, weights);
        BitSet leftExplained = explained(leftSegments, leftParagraphs, rule.explained());
        BitSet rightExplained = explained(rightSegments, rightParagraphs, rule.explained());
        long[] seeds = SegmentSeeds.find(leftVectors, rightVectors, stems, rule.leastCosine(), rule.leastDice());
        long[] unexplained = Arrays.stream(seeds)
                .filter(seed -> !leftExplained.get((int) (seed >>> Integer.SIZE)) || !rightExplained.get((int) seed))
                .toArray();
        List<Area> areas = new ArrayList<>();
        SeedClusters clusters = new SeedClusters(left, leftSegments, right, rightSegments, weights);
        for (Area candidate : clusters.areas(unexplained, rule.gap())) {
            addFitted(candidate, all(), areas);
        }
        return areas;
    }

    /** Adds an area as it is, or, where one side of it says twice what the other says once, its two halves. */
    private void addApart(Area area, List<Area> apart) {
        List<Doubling.Half> halves = doubling.halves(left.stems(), right.stems(), area, all());
        if (halves.isEmpty()) {
            apart.add(area);
        }
        halves.forEach(half -> addFitted(half.area(), half.limits(), apart));
    }

    /** Adds the best area around a candidate, or around each of its halves, if there is one. */
    private void addFitted(Area candidate, Area limits, List<Area> areas) {
        List<Doubling.Half> halves = doubling.halves(left.stems(), right.stems(), candidate, limits);
        halves.forEach(half -> addFitted(half.area(), half.limits(), areas));
        Area area = halves.isEmpty() ? fit.fit(candidate, limits) : null;
        if (area != null && !isExplainedByOne(area)) {
            areas.add(area);
        }
    }

    private Area all() {
        return new Area(0, left.size(), 0, right.size());
    }

    private static BitSet explained(Segments segments, BitSet paragraphs, double share) {
        BitSet explained = new BitSet();
        for (int i = 0; i < segments.size(); i++) {
            explained.set(i, isExplained(paragraphs, segments.start(i), segments.end(i), share));
        }
        return explained;
    }

    private static boolean isExplained(BitSet paragraphs, int from, int to, double share) {
        return paragraphs.get(from, to).cardinality() >= share * (to - from);
    }

    private boolean isExplained(Area area) {
        if (isExplained(leftParagraphs, area.left(), area.leftEnd(), EXPLAINED)
                && isExplained(rightParagraphs, area.right(), area.rightEnd(), EXPLAINED)) {
            return true;
        }
        return isExplainedByOne(area);
    }

    private boolean isExplainedByOne(Area area) {
        for (Area passage : exact) {
            if (passage.overlaps(area) && passage.within(area).isAtLeast(EXPLAINED, area)) {
                return true;
            }
        }
        return false;
    }

    private List<Area> withNeighbours(List<Area> areas) {
        List<Area> all = new ArrayList<>(areas);
        all.addAll(exact);
        List<Area> joined = areas;
        boolean grows = true;
        while (grows) {
            grows = false;
            for (int i = 0; i < joined.size(); i++) {
                for (Area other : all) {
                    Area area = joined.get(i);
                    if (!area.contains(other) && belongsTo(area, other)) {
                        joined.set(i, area.with(other));
                        grows = true;
                    }
                }
            }
            joined = merged(joined);
        }
        return joined;
    }

    private boolean belongsTo(Area area, Area other) {
        return isSplinter(other) ? area.overlaps(other) : area.isNear(other, maximumGap);
    }

    private static boolean isSplinter(Area passage) {
        return passage.words() < LEAST_PARAGRAPH;
    }

    /** The areas in the order of the left text, with those that overlap on both sides made one. */
    private static List<Area> merged(List<Area> areas) {
        List<Area> merged = new ArrayList<>();
        for (Area area : areas) {
            Area whole = area;
            int i = merged.size() - 1;
            while (i >= 0) {
                if (whole.overlaps(merged.get(i))) {
                    whole = whole.with(merged.remove(i));
                    i = merged.size();
                }
                i--;
            }
            merged.add(whole);
        }
        merged.sort(Comparator.comparingInt(Area::left).thenComparingInt(Area::right));
        return merged;
    }
}
