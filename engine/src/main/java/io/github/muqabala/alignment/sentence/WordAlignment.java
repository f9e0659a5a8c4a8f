package io.github.muqabala.alignment.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which words of two sentences answer each other, one to one: first those that are alike in more ways, and of those alike
 * in the same way first those whose neighbours are alike too (after Sultan, Bethard and Sumner, "Back to basics for
 * monolingual alignment", 2014, without their parser). Words without a meaning of their own are aligned only beside
 * others. Cost: the product of both sizes, and sorting the pairs that are alike.
 */
public final class WordAlignment {
    private static final int NONE = -1;
    /** From such a share of common letter pairs on stems are alike. */
    private static final double LEAST_DICE = 0.6;

    private static final int LEAST_LETTERS = 4;
    private static final double NEIGHBOUR = 0.04;
    private static final double PLACE = 0.02;
    /** Where neighbours stand. */
    private static final int[] NEAR = {-2, -1, 1, 2};

    /** How two aligned words are alike, closest first. */
    public enum Kind {
        /** The same folded letters. */
        SAME,
        /** The same stem, but for clitics. */
        STEM,
        /** Derived from the same consonants, ارتفاع and يرتفع. */
        DERIVED,
        /** Listed as saying the same in news. */
        RELATED,
        /** Stems that share most pairs of letters. */
        SIMILAR
    }

    /**
     * Two aligned words.
     *
     * @param left a word of the left sentence
     * @param right a word of the right sentence
     * @param kind how they are alike
     * @param score how much they are, above 0 to 1
     */
    public record Pair(int left, int right, Kind kind, float score) {}

    private final Sentence left;
    private final Sentence right;
    private final List<Pair> pairs;
    private final int[] rightOf;
    private final int[] leftOf;

    private WordAlignment(Sentence left, Sentence right) {
        this.left = left;
        this.right = right;
        rightOf = new int[left.size()];
        leftOf = new int[right.size()];
        Arrays.fill(rightOf, NONE);
        Arrays.fill(leftOf, NONE);
        List<Pair> chosen = new ArrayList<>(Math.min(left.size(), right.size()));
        alignContent(chosen);
        alignFunctionWords(chosen);
        chosen.sort(Comparator.comparingInt(Pair::left));
        pairs = List.copyOf(chosen);
    }

    private WordAlignment(WordAlignment other) {
        left = other.right;
        right = other.left;
        rightOf = other.leftOf;
        leftOf = other.rightOf;
        pairs = other.pairs.stream()
                .map(pair -> new Pair(/* left= */ pair.right(), /* right= */ pair.left(), pair.kind(), pair.score()))
                .sorted(Comparator.comparingInt(Pair::left))
                .toList();
    }

    /** Aligns two sentences; the words that are aligned are the same whichever is left. */
    public static WordAlignment of(Sentence left, Sentence right) {
        // What is equally alike is taken as it comes, so sentences are always taken in the same order.
        return right.isBefore(left)
                ? new WordAlignment(/* left= */ right, /* right= */ left).reversed()
                : new WordAlignment(left, right);
    }

    /** The same with the right sentence as the left one. */
    public WordAlignment reversed() {
        return new WordAlignment(this);
    }

    /** The aligned words in the order of the left sentence. */
    public List<Pair> pairs() {
        return pairs;
    }

    /** The word of the right sentence that a word of the left is aligned with; -1 if none is. */
    public int rightOf(int leftWord) {
        return rightOf[leftWord];
    }

    /** The word of the left sentence that a word of the right is aligned with; -1 if none is. */
    public int leftOf(int rightWord) {
        return leftOf[rightWord];
    }

    /** The weight of the left words that are aligned, each as far as it is alike, as a share of that of all; from 0 to 1. */
    public double leftCovered() {
        double sum = 0;
        for (Pair pair : pairs) {
            sum += pair.score() * left.weight(pair.left());
        }
        return share(sum, left.weight());
    }

    /** The weight of the right words that are aligned, each as far as it is alike, as a share of that of all; from 0 to 1. */
    public double rightCovered() {
        double sum = 0;
        for (Pair pair : pairs) {
            sum += pair.score() * right.weight(pair.right());
        }
        return share(sum, right.weight());
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : Math.min(1, part / whole);
    }

    private void alignContent(List<Pair> chosen) {
        List<Pair> candidates = new ArrayList<>();
        boolean[] close = new boolean[left.size() * right.size()];
        for (int i = 0; i < left.size(); i++) {
            SentenceWord word = left.word(i);
            for (int j = 0; j < right.size(); j++) {
                Pair pair = candidate(i, j, word, right.word(j));
                if (pair != null) {
                    close[i * right.size() + j] = true;
                    if (word.isContent() && right.word(j).isContent()) {
                        candidates.add(pair);
                    }
                }
            }
        }
        double[] ranks = new double[candidates.size()];
        Integer[] order = new Integer[ranks.length];
        for (int k = 0; k < ranks.length; k++) {
            ranks[k] = rank(candidates.get(k), close);
            order[k] = k;
        }
        Arrays.sort(order, Comparator.comparingDouble((Integer k) -> -ranks[k]));
        for (int k : order) {
            choose(candidates.get(k), chosen);
        }
    }

    private double rank(Pair pair, boolean[] close) {
        double place = (double) pair.left() / left.size() - (double) pair.right() / right.size();
        int neighbours = 0;
        for (int step : NEAR) {
            for (int other : NEAR) {
                int i = pair.left() + step;
                int j = pair.right() + other;
                boolean inside = i >= 0 && j >= 0 && i < left.size() && j < right.size();
                neighbours += inside && close[i * right.size() + j] ? 1 : 0;
            }
        }
        return pair.score() + NEIGHBOUR * Math.min(3, neighbours) - PLACE * Math.abs(place);
    }

    private void choose(Pair pair, List<Pair> chosen) {
        if (rightOf[pair.left()] == NONE && leftOf[pair.right()] == NONE) {
            rightOf[pair.left()] = pair.right();
            leftOf[pair.right()] = pair.left();
            chosen.add(pair);
        }
    }

    /** Aligns equal words that stand next to aligned ones. */
    private void alignFunctionWords(List<Pair> chosen) {
        for (Pair pair : List.copyOf(chosen)) {
            for (int step = -1; step <= 1; step += 2) {
                int i = pair.left() + step;
                int j = pair.right() + step;
                boolean inside = i >= 0 && j >= 0 && i < left.size() && j < right.size();
                if (inside && left.word(i).isSame(right.word(j))) {
                    choose(new Pair(i, j, Kind.SAME, 1), chosen);
                }
            }
        }
    }

    private static @Nullable Pair candidate(int i, int j, SentenceWord a, SentenceWord b) {
        if (a.isSame(b)) {
            return new Pair(i, j, Kind.SAME, 1);
        }
        if (!a.isContent() || !b.isContent()) {
            return null;
        }
        if (a.hasStemOf(b)) {
            return new Pair(i, j, Kind.STEM, 0.95f);
        }
        if (a.isDerivedLike(b)) {
            return new Pair(i, j, Kind.DERIVED, 0.8f);
        }
        boolean listed = a.senses() != Senses.NONE && b.senses() != Senses.NONE;
        if (listed && a.senses().isLike(b.senses())) {
            return new Pair(i, j, Kind.RELATED, 0.7f);
        }
        if (listed && (a.senses().isOpposedTo(b.senses()) || a.senses().isAlternativeTo(b.senses()))) {
            return null;
        }
        boolean comparable = a.folded().length() >= LEAST_LETTERS
                && b.folded().length() >= LEAST_LETTERS
                && !a.isNumber()
                && !b.isNumber();
        double dice = comparable ? a.dice(b, LEAST_DICE) : 0;
        return dice >= LEAST_DICE ? new Pair(i, j, Kind.SIMILAR, (float) (0.8 * dice)) : null;
    }
}
