package io.github.muqabala.comparison;

import io.github.muqabala.text.Folding;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Tokens;
import java.util.Arrays;
import java.util.BitSet;

/**
 * What an article speaks about, by its words: each content word with its weight, which is how often it is said times how
 * long it is, since longer words are rarer and a pair of texts has no other statistics of what is rare.
 */
final class Vocabulary {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 8;

    /** Words of four letters and more that say nothing of a subject. */
    private static final long[] COMMON =
            hashes("about above after again against also although always among another around"
                    + " because became been before being between both could does doing done during each either ever every first from"
                    + " further given have having here however into itself just know last later least less like made make many"
                    + " might more most much must near neither never next only other others over part said same says second several"
                    + " shall should since some still such take than that their them then there these they thing this those though"
                    + " through thus time times together told under until upon used using very want well went were what when where"
                    + " whether which while whom whose will with within without would year years your month months week weeks"
                    + " monday tuesday wednesday thursday friday saturday sunday people"
                    + " التي الذي الذين اللذين هذا هذه ذلك تلك خلال على إلى حول بعد قبل عند منذ بين كان كانت يكون تكون ليس ليست"
                    + " لكن كما حيث أنها إنها إنه عندما بينما أيضا وقال وقالت قالت وأضاف وأضافت أكدت أكد وأكد وأكدت أعلن أعلنت"
                    + " وأعلن أكثر الأول الثاني اليوم أمس مساء صباح الماضي المقبل العام وكان وكانت فيما فيها منها عليه عليها إليه"
                    + " إليها ضمن دون نحو عبر مثل أحد إحدى عدة يجري ولكن وذلك وهذا وهذه الأحد الاثنين الثلاثاء الأربعاء الخميس"
                    + " الجمعة السبت");

    /** Figures of one digit, and a few of any size, are in every text. */
    private static final int DIGITS = 2;

    private static final int FIGURES = 5;

    /** Distinct, ascending. */
    private final long[] words;

    private final double[] weights;
    /** The numbers in digits, distinct, ascending. */
    private final long[] figures;

    private Vocabulary(long[] words, double[] weights, long[] figures) {
        this.words = words;
        this.weights = weights;
        this.figures = figures;
    }

    /** The vocabulary of some words of a text. */
    static Vocabulary of(Text text, BitSet prose) {
        Tokens tokens = text.tokens();
        long[] words = new long[prose.cardinality()];
        long[] figures = new long[words.length];
        int wordCount = 0;
        int figureCount = 0;
        for (int i = prose.nextSetBit(0); i >= 0; i = prose.nextSetBit(i + 1)) {
            int length = tokens.end(i) - tokens.start(i);
            if (Character.isDigit(text.original().charAt(tokens.start(i)))) {
                if (length >= DIGITS) {
                    figures[figureCount++] = tokens.hash(i);
                }
            } else if (length >= SHORTEST && Arrays.binarySearch(COMMON, tokens.hash(i)) < 0) {
                words[wordCount++] = tokens.hash(i);
            }
        }
        long[] distinct = distinct(words, wordCount);
        return new Vocabulary(distinct, weights(tokens, prose, distinct), distinct(figures, figureCount));
    }

    private static long[] distinct(long[] hashes, int count) {
        Arrays.sort(hashes, 0, count);
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || hashes[i] != hashes[i - 1]) {
                hashes[distinct++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, distinct);
    }

    private static double[] weights(Tokens tokens, BitSet prose, long[] words) {
        double[] weights = new double[words.length];
        for (int i = prose.nextSetBit(0); i >= 0; i = prose.nextSetBit(i + 1)) {
            int word = Arrays.binarySearch(words, tokens.hash(i));
            if (word >= 0) {
                weights[word] += Math.min(LONGEST, tokens.end(i) - tokens.start(i)) - 2;
            }
        }
        return weights;
    }

    /** How alike two vocabularies are: the cosine of the angle between them, in [0, 1]; 0 if one is empty. */
    double cosine(Vocabulary other) {
        double product = 0;
        int i = 0;
        int k = 0;
        while (i < words.length && k < other.words.length) {
            if (words[i] == other.words[k]) {
                product += weights[i++] * other.weights[k++];
            } else if (words[i] < other.words[k]) {
                i++;
            } else {
                k++;
            }
        }
        return product == 0 ? 0 : Math.min(1, product / (norm() * other.norm()));
    }

    /**
     * The share, in [0, 1], of the numbers of the article with fewer that the other has too, which is all that texts in two
     * languages have in common; 0 if it is only a few.
     */
    double commonFigures(Vocabulary other) {
        int common = 0;
        for (long figure : figures) {
            common += Arrays.binarySearch(other.figures, figure) >= 0 ? 1 : 0;
        }
        return common < FIGURES ? 0 : (double) common / Math.min(figures.length, other.figures.length);
    }

    private double norm() {
        double sum = 0;
        for (double weight : weights) {
            sum += weight * weight;
        }
        return Math.sqrt(sum);
    }

    private static long[] hashes(String words) {
        Tokens tokens = Tokens.of(words, Folding.STANDARD);
        long[] hashes = new long[tokens.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = tokens.hash(i);
        }
        Arrays.sort(hashes);
        return hashes;
    }
}
