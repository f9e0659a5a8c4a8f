package io.github.muqabala.alignment.sentence;

import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What decisions about two sentences are made of, for programs that fit or explain their weights. */
public final class SentenceFeatures {
    private static final Feature[] ALL = Feature.values();

    private static final class Loaded {
        static final List<String> ALONE =
                Lexicon.sides().stream().map(side -> "alone " + side).toList();
        static final List<String> BOTH =
                Lexicon.sides().stream().map(side -> "both " + side).toList();
    }

    private final double[] values;
    private final Set<String> terms = new HashSet<>();

    private SentenceFeatures(double[] values) {
        this.values = values;
    }

    /** Measures two sentences, of which the left one may say all that the right one says. */
    public static SentenceFeatures of(Sentence left, Sentence right) {
        WordAlignment alignment = WordAlignment.of(left, right);
        return of(left, right, alignment, Contrasts.of(left, right, alignment));
    }

    static SentenceFeatures of(Sentence left, Sentence right, WordAlignment alignment, List<Contrast> contrasts) {
        SentenceFeatures features = new SentenceFeatures(new FeatureReader(left, right, alignment).read(contrasts));
        BitSet leftSides = new BitSet();
        BitSet rightSides = new BitSet();
        for (int i = 0; i < left.size(); i++) {
            if (alignment.rightOf(i) < 0) {
                features.addAlone(left.word(i), leftSides);
            }
        }
        for (int j = 0; j < right.size(); j++) {
            if (alignment.leftOf(j) < 0) {
                features.addAlone(right.word(j), rightSides);
            }
        }
        features.addSides(leftSides, rightSides);
        return features;
    }

    private void addAlone(SentenceWord word, BitSet sides) {
        terms.add(word.term());
        word.senses().addSides(sides);
    }

    private void addSides(BitSet left, BitSet right) {
        BitSet either = (BitSet) left.clone();
        either.or(right);
        for (int side = either.nextSetBit(0); side >= 0; side = either.nextSetBit(side + 1)) {
            boolean both = left.get(side) && right.get(side);
            terms.add((both ? Loaded.BOTH : Loaded.ALONE).get(side));
        }
    }

    /** By the indices of features. */
    double[] values() {
        return values;
    }

    /** Words that are left over, and sides of oppositions that such words are on, in one sentence or in both. */
    Set<String> terms() {
        return terms;
    }

    /** What agreement and contradiction are decided by: measures, products of two of them, words left over and sides of oppositions. */
    public Map<String, Double> undirected() {
        Map<String, Double> all = new LinkedHashMap<>();
        for (int i = 0; i < Feature.SYMMETRIC; i++) {
            put(all, ALL[i].name(), values[i]);
            for (int j = i; j < Feature.SYMMETRIC; j++) {
                put(all, ALL[i] + "*" + ALL[j], values[i] * values[j]);
            }
        }
        terms.forEach(term -> all.put(term, 1.0));
        return all;
    }

    /** What is decided by whether the left sentence says all of the right one: measures alone. */
    public Map<String, Double> directed() {
        Map<String, Double> all = new LinkedHashMap<>();
        for (Feature feature : ALL) {
            put(all, feature.name(), values[feature.index()]);
        }
        return all;
    }

    private static void put(Map<String, Double> all, String name, double value) {
        if (value != 0) {
            all.put(name, value);
        }
    }
}
