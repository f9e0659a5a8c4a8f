package io.github.muqabala.alignment.sentence;

import java.util.List;

/** Measures two sentences whose words are aligned; used once. */
final class FeatureReader {
    private final Sentence left;
    private final Sentence right;
    private final WordAlignment alignment;
    private final double[] values = new double[Feature.values().length];

    FeatureReader(Sentence left, Sentence right, WordAlignment alignment) {
        this.left = left;
        this.right = right;
        this.alignment = alignment;
    }

    /** A value for each feature, by its index; most are between 0 and 1. */
    double[] read(List<Contrast> contrasts) {
        measureCover();
        measureLeftOver();
        measureContrasts(contrasts);
        return values;
    }

    private void set(Feature feature, double value) {
        values[feature.index()] = value;
    }

    private void add(Feature feature, double value) {
        values[feature.index()] += value;
    }

    private void both(Feature less, Feature more, double one, double other) {
        set(less, Math.min(one, other));
        set(more, Math.max(one, other));
    }

    private void measureCover() {
        double leftCovered = alignment.leftCovered();
        double rightCovered = alignment.rightCovered();
        both(Feature.COVERED_LESS, Feature.COVERED_MORE, leftCovered, rightCovered);
        set(Feature.COVERED_RIGHT, rightCovered);
        set(Feature.COVERED_LEFT, leftCovered);
        double shared = 0;
        int beside = 0;
        int same = 0;
        double sameRight = 0;
        int leftBefore = -2;
        int rightBefore = -2;
        for (WordAlignment.Pair pair : alignment.pairs()) {
            float l = left.weight(pair.left());
            float r = right.weight(pair.right());
            shared += pair.score() * l * r;
            boolean close = pair.kind().compareTo(WordAlignment.Kind.STEM) <= 0;
            same += close && l > 0 ? 1 : 0;
            sameRight += close ? r : 0;
            add(Feature.RELATED, pair.kind() == WordAlignment.Kind.RELATED ? 0.5 : 0);
            beside += pair.left() == leftBefore + 1 && pair.right() == rightBefore + 1 ? 1 : 0;
            leftBefore = pair.left();
            rightBefore = pair.right();
        }
        set(Feature.COSINE, ratio(shared, Math.sqrt(squares(left) * squares(right))));
        set(Feature.ORDER, ratio(beside, Math.min(left.size(), right.size()) - 1));
        set(Feature.SAME_OR_STEM, ratio(same, Math.min(left.size(), right.size())));
        set(Feature.SAME_RIGHT, ratio(sameRight, right.weight()));
        int common = common(left.trigrams(), right.trigrams());
        set(Feature.TRIGRAMS, ratio(2.0 * common, left.trigrams().length + right.trigrams().length));
        set(Feature.CONTAINED, ratio(common, right.trigrams().length));
        both(Feature.SHORTER, Feature.LONGER, left.size() / 20.0, right.size() / 20.0);
        set(Feature.LENGTH_LEFT, left.size() / 20.0);
        set(Feature.LENGTH_RIGHT, right.size() / 20.0);
        set(Feature.LENGTHS, ratio(values[Feature.SHORTER.index()], values[Feature.LONGER.index()]));
    }

    private static double squares(Sentence sentence) {
        double sum = 0;
        for (int i = 0; i < sentence.size(); i++) {
            sum += sentence.weight(i) * sentence.weight(i);
        }
        return sum;
    }

    private static double ratio(double part, double whole) {
        return whole <= 0 ? 0 : Math.min(1, part / whole);
    }

    private static int common(int[] one, int[] other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            int order = Integer.compare(one[i], other[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    private void measureLeftOver() {
        int leftOver = 0;
        int rightOver = 0;
        double heaviestLeft = 0;
        double heaviestRight = 0;
        int leftDark = 0;
        int rightDark = 0;
        int names = 0;
        for (int i = 0; i < left.size(); i++) {
            if (alignment.rightOf(i) < 0) {
                leftOver += left.isContent(i) ? 1 : 0;
                heaviestLeft = Math.max(heaviestLeft, left.weight(i));
                leftDark += left.word(i).senses().isDark() ? 1 : 0;
            }
        }
        for (int j = 0; j < right.size(); j++) {
            if (alignment.leftOf(j) < 0) {
                rightOver += right.isContent(j) ? 1 : 0;
                heaviestRight = Math.max(heaviestRight, right.weight(j));
                rightDark += right.word(j).senses().isDark() ? 1 : 0;
                names += right.word(j).senses().isMember() ? 1 : 0;
            }
        }
        both(Feature.LEFT_OVER_LESS, Feature.LEFT_OVER_MORE, leftOver / 10.0, rightOver / 10.0);
        both(Feature.HEAVIEST_LESS, Feature.HEAVIEST_MORE, heaviestLeft / 10, heaviestRight / 10);
        set(Feature.DARK_ALONE, Math.min(3, Math.abs(leftDark - rightDark)) / 3.0);
        set(Feature.LEFT_OVER_RIGHT, rightOver / 10.0);
        set(Feature.HEAVIEST_RIGHT, heaviestRight / 10);
        set(Feature.NAMES_RIGHT, names / 3.0);
        int replaced = 0;
        for (int i = 0; i < left.size(); i++) {
            if (alignment.rightOf(i) < 0 && left.isContent(i)) {
                for (int j = 0; j < right.size(); j++) {
                    if (alignment.leftOf(j) < 0 && right.isContent(j) && inPlace(i, j)) {
                        replaced++;
                    }
                }
            }
        }
        set(Feature.REPLACED, replaced / 5.0);
    }

    /** Whether the words before both answer each other, or those after both. */
    private boolean inPlace(int i, int j) {
        boolean before = i > 0 && j > 0 && alignment.rightOf(i - 1) == j - 1;
        boolean after = i + 1 < left.size() && j + 1 < right.size() && alignment.rightOf(i + 1) == j + 1;
        return before || after || (i == 0 && j == 0);
    }

    private void measureContrasts(List<Contrast> contrasts) {
        for (Contrast contrast : contrasts) {
            switch (contrast.kind()) {
                case NEGATION -> add(Feature.NEGATIONS, 1);
                case ANTONYM -> {
                    add(Feature.ANTONYMS, 0.5);
                    add(Feature.ANTONYMS_IN_PLACE, inPlace(contrast) ? 0.5 : 0);
                }
                case EXCHANGED -> add(Feature.EXCHANGED, 0.5);
                case ALTERNATIVE -> {
                    add(Feature.ALTERNATIVES, 0.5);
                    add(Feature.ALTERNATIVES_IN_PLACE, inPlace(contrast) ? 0.5 : 0);
                }
                case NUMBER -> add(Feature.NUMBERS, 1);
                case DATE -> add(Feature.DATES, 1);
            }
        }
        for (Feature feature : List.of(
                Feature.NEGATIONS,
                Feature.ANTONYMS,
                Feature.ANTONYMS_IN_PLACE,
                Feature.EXCHANGED,
                Feature.ALTERNATIVES,
                Feature.ALTERNATIVES_IN_PLACE,
                Feature.NUMBERS,
                Feature.DATES)) {
            set(feature, Math.min(1, values[feature.index()]));
        }
        set(
                Feature.NEGATED_ALONE,
                left.negated().cardinality() == right.negated().cardinality() ? 0 : 1);
        set(
                Feature.NUMBER_ALONE,
                left.quantities().isEmpty() == right.quantities().isEmpty() ? 0 : 1);
        set(Feature.NUMBERS_RIGHT, left.quantities().size() < right.quantities().size() ? 1 : 0);
    }

    private boolean inPlace(Contrast contrast) {
        return inPlace(left.last(contrast.left()), right.last(contrast.right()));
    }
}
