package io.github.muqabala.passage;

import io.github.muqabala.similarity.Shingler;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the maximal runs of at least {@code minimum} equal words between two texts or within one: all pairs of places,
 * many to many, that cannot be lengthened on either side.
 *
 * <p>Seed and extend: each shingle of {@code minimum} words that both sides have is lengthened along its diagonal, once
 * a diagonal and run. A seed with over {@value #FREQUENT} pairs of places (a refrain, a table, a word said a thousand
 * times) is paired place by place in order instead of all with all, which keeps the cost near-linear; every place still
 * has a partner.
 */
final class RunFinder {
    private static final int FREQUENT = 1024;

    private final Tokens left;
    private final Tokens right;
    private final boolean within;
    private final int minimum;
    private final long[] leftSeeds;
    private final SeedIndex index;
    /** For each diagonal, where in the left text the last run on it ends. */
    private final int[] covered;

    private final List<Run> runs = new ArrayList<>();

    private RunFinder(Text left, Text right, boolean within, int minimum) {
        this.left = left.tokens();
        this.right = right.tokens();
        this.within = within;
        this.minimum = minimum;
        Shingler shingler = Shingler.words(minimum);
        leftSeeds = shingler.hashes(left);
        index = new SeedIndex(within ? leftSeeds : shingler.hashes(right));
        covered = new int[this.left.size() + this.right.size()];
    }

    /** The runs between two texts, in no particular order. */
    static List<Run> between(Text left, Text right, int minimum) {
        boolean tooShort = Math.min(left.tokens().size(), right.tokens().size()) < minimum;
        return tooShort ? List.of() : new RunFinder(left, right, false, minimum).find();
    }

    /**
     * The runs between two places of one text, {@code left} before {@code right} and not overlapping; a run that
     * overlaps its own partner (a stretch said three times in a row) is cut into the pairs of neighbours.
     */
    static List<Run> within(Text text, int minimum) {
        return text.tokens().size() < minimum ? List.of() : new RunFinder(text, text, true, minimum).find();
    }

    private List<Run> find() {
        int[] seen = new int[index.slots()];
        int[] total = within ? new int[0] : leftCounts();
        for (int i = 0; i < leftSeeds.length; i++) {
            int slot = index.slot(leftSeeds[i]);
            int places = index.count(slot);
            int occurrence = seen[slot]++;
            if (within) {
                pairWithin(i, slot, occurrence, places);
            } else if (places > 0) {
                pairBetween(i, slot, occurrence, total[slot], places);
            }
        }
        return runs;
    }

    private int[] leftCounts() {
        int[] counts = new int[index.slots()];
        for (long seed : leftSeeds) {
            counts[index.slot(seed)]++;
        }
        return counts;
    }

    private void pairBetween(int i, int slot, int occurrence, int leftPlaces, int rightPlaces) {
        boolean frequent = (long) leftPlaces * rightPlaces > FREQUENT;
        int first = frequent ? occurrence % rightPlaces : 0;
        int step = frequent ? leftPlaces : 1;
        for (long k = first; k < rightPlaces; k += step) {
            extend(i, index.position(slot, (int) k));
        }
    }

    private void pairWithin(int i, int slot, int occurrence, int places) {
        boolean frequent = (long) places * places > FREQUENT;
        for (int k = occurrence + 1; k < places; k++) {
            int j = index.position(slot, k);
            if (!frequent) {
                extend(i, j);
            } else if (j >= i + minimum) {
                extend(i, j);
                return;
            }
        }
    }

    private void extend(int i, int j) {
        int diagonal = i - j + right.size();
        if (i < covered[diagonal]) {
            return;
        }
        int before = 0;
        while (before < Math.min(i, j) && left.hash(i - before - 1) == right.hash(j - before - 1)) {
            before++;
        }
        int after = 0;
        while (i + after < left.size() && j + after < right.size() && left.hash(i + after) == right.hash(j + after)) {
            after++;
        }
        covered[diagonal] = i + after;
        if (within) {
            addNeighbours(i - before, j - before, before + after);
        } else if (before + after >= minimum) {
            runs.add(new Run(i - before, j - before, before + after));
        }
    }

    private void addNeighbours(int first, int second, int length) {
        int distance = second - first;
        for (int done = 0; length - done >= minimum; done += distance) {
            int piece = Math.min(distance, length - done);
            if (piece < minimum) {
                return;
            }
            runs.add(new Run(first + done, second + done, piece));
        }
    }
}
