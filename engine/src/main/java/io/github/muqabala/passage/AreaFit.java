package io.github.muqabala.passage;

import org.jspecify.annotations.Nullable;

/**
 * Finds the exact bounds of a rewritten passage, and whether the evidence for it suffices.
 *
 * <p>Each word of one side speaks for or against belonging to the passage by a log-likelihood ratio. In a passage, a word
 * is copied with probability {@value #COPIED} and so has its stem on the other side; otherwise it has it there by
 * chance, which a common word and a long passage make likely. The stretch with the highest sum (Bentley, "Programming
 * pearls: algorithm design techniques", 1984) is the passage. The two sides are bounded in turn, each by the other, until
 * nothing moves; at last the bounds go to the ends of sentences that are nearly whole. Where one side is much longer than
 * the other there is no passage.
 */
final class AreaFit {
    private static final double COPIED = 0.6;
    /** However rare a word is in two texts, a stem may stand in both by chance as often as this. */
    private static final double LEAST_CHANCE = 0.02;
    /** What the evidence must reach, in nats: that of eight rare words that both have, in a row. */
    private static final double LEAST_EVIDENCE = 25;

    /**
     * How many times as long one side may be. Names and terms that a report says again and again speak for more and more
     * of it, while the other side stays as it is.
     */
    private static final double MOST_TIMES_AS_LONG = 2.5;

    private static final int MOST_ROUNDS = 6;
    private static final int LEAST_SLACK = 20;
    private static final double NEARLY_WHOLE = 0.7;
    private static final int MOST_WORDS_ADDED = 12;

    private final StemmedText left;
    private final StemmedText right;
    /** For each stem how often both texts have it. */
    private final int[] counts;
    /** For each stem the number of the last search in which the other side has it. */
    private final int[] lastSeen;

    private int search;
    private double evidence;

    AreaFit(StemmedText left, StemmedText right, int stems) {
        this.left = left;
        this.right = right;
        counts = new int[stems];
        lastSeen = new int[stems];
        for (int stem : left.stems()) {
            counts[stem]++;
        }
        for (int stem : right.stems()) {
            counts[stem]++;
        }
    }

    /**
     * The best area around a candidate, or null if too little speaks for it.
     *
     * @param limits what it must not reach beyond
     */
    @Nullable
    Area fit(Area candidate, Area limits) {
        Area area = candidate;
        double least = 0;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            long leftBounds = bound(
                    left,
                    area.left(),
                    area.leftEnd(),
                    limits.left(),
                    limits.leftEnd(),
                    right,
                    area.right(),
                    area.rightEnd());
            least = evidence;
            int from = (int) (leftBounds >>> Integer.SIZE);
            int to = (int) leftBounds;
            long rightBounds =
                    bound(right, area.right(), area.rightEnd(), limits.right(), limits.rightEnd(), left, from, to);
            least = Math.min(least, evidence);
            Area next = new Area(from, to, (int) (rightBounds >>> Integer.SIZE), (int) rightBounds);
            if (next.words() == 0) {
                return null;
            }
            if (next.equals(area)) {
                break;
            }
            area = next;
        }
        return least < LEAST_EVIDENCE || isUneven(area) ? null : wholeSentences(area, limits);
    }

    private static boolean isUneven(Area area) {
        int longer = Math.max(area.leftEnd() - area.left(), area.rightEnd() - area.right());
        return longer > MOST_TIMES_AS_LONG * area.words();
    }

    /** The best stretch of a text, from the upper half to the lower half, given the stretch of the other. */
    private long bound(
            StemmedText text, int from, int to, int least, int most, StemmedText other, int otherFrom, int otherTo) {
        search++;
        for (int k = otherFrom; k < otherTo; k++) {
            lastSeen[other.stems()[k]] = search;
        }
        double share = (otherTo - otherFrom) / (double) (left.size() + right.size());
        int slack = Math.max(LEAST_SLACK, (to - from) / 2);
        int last = Math.min(most, to + slack);
        int start = Math.max(least, from - slack);
        int bestStart = start;
        int bestEnd = start;
        double sum = 0;
        evidence = 0;
        for (int k = start; k < last; k++) {
            int stem = text.stems()[k];
            if (sum <= 0) {
                sum = 0;
                start = k;
            }
            sum += lastSeen[stem] == search ? gain(counts[stem], share) : Math.log(1 - COPIED);
            if (sum > evidence) {
                evidence = sum;
                bestStart = start;
                bestEnd = k + 1;
            }
        }
        return ((long) bestStart << Integer.SIZE) | bestEnd;
    }

    /**
     * What a word speaks for the passage.
     *
     * @param count how often both texts have its stem; two of these are the word and its partner, and half a time more
     *     stands for what no text has shown yet
     * @param share of all words that are in the other side's stretch
     */
    private static double gain(int count, double share) {
        double chance = 1 - Math.exp(-Math.max(0.5, count - 1.5) * share);
        double bounded = Math.min(1 - LEAST_CHANCE, Math.max(LEAST_CHANCE, chance));
        return Math.log((COPIED + (1 - COPIED) * bounded) / bounded);
    }

    private Area wholeSentences(Area area, Area limits) {
        return new Area(
                sentenceStart(left.sentences(), area.left(), limits.left()),
                sentenceEnd(left.sentences(), area.leftEnd(), limits.leftEnd()),
                sentenceStart(right.sentences(), area.right(), limits.right()),
                sentenceEnd(right.sentences(), area.rightEnd(), limits.rightEnd()));
    }

    private static int sentenceStart(Segments sentences, int word, int limit) {
        int sentence = sentences.at(word);
        int start = sentences.start(sentence);
        boolean nearlyWhole = isNearlyWhole(sentences.end(sentence) - word, word - start);
        return nearlyWhole ? Math.max(limit, start) : word;
    }

    private static int sentenceEnd(Segments sentences, int word, int limit) {
        int sentence = sentences.at(word - 1);
        int end = sentences.end(sentence);
        boolean nearlyWhole = isNearlyWhole(word - sentences.start(sentence), end - word);
        return nearlyWhole ? Math.min(limit, end) : word;
    }

    private static boolean isNearlyWhole(int inside, int outside) {
        return outside <= MOST_WORDS_ADDED && inside >= NEARLY_WHOLE * (inside + outside);
    }
}
