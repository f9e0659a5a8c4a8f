package io.github.muqabala.report;

import io.github.muqabala.duplicate.JoinResult;
import io.github.muqabala.duplicate.SimilarPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many pairs are how much alike, as a bar chart. */
final class SimilarityChart {
    private static final int BINS = 10;
    private static final int LONGEST_BAR = 40;

    private SimilarityChart() {}

    /**
     * A line for each tenth of the Jaccard coefficient from the first that has a pair, and one for identical articles,
     * counted as copies of the first of their group.
     */
    static List<String> lines(JoinResult join, int width) {
        long[] counts = new long[BINS + 1];
        for (SimilarPair pair : join.pairs()) {
            counts[Math.min(BINS - 1, (int) (pair.jaccard() * BINS))]++;
        }
        join.identical().forEach(group -> counts[BINS] += group.size() - 1);
        long most = 1;
        int first = BINS;
        for (int bin = BINS; bin >= 0; bin--) {
            most = Math.max(most, counts[bin]);
            first = counts[bin] > 0 ? bin : first;
        }
        List<String> lines = new ArrayList<>();
        for (int bin = first; bin <= BINS; bin++) {
            String label = bin == BINS
                    ? "identical"
                    : String.format(Locale.ROOT, "%.1f – %.1f", bin / (double) BINS, (bin + 1) / (double) BINS);
            String count = String.format(Locale.ROOT, "%-10s %,11d  ", label, counts[bin]);
            int room = Math.min(LONGEST_BAR, width - count.length());
            lines.add((count + bar(counts[bin], most, room)).stripTrailing());
        }
        return lines;
    }

    /** As long as its share of the longest; whatever is there at all has a mark. */
    private static String bar(long count, long most, int room) {
        int length = (int) Math.round((double) count / most * room);
        return "█".repeat(Math.max(0, count > 0 ? Math.max(1, length) : 0));
    }
}
