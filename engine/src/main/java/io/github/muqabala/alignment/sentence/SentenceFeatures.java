package io.github.muqabala.alignment.sentence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What decisions about two sentences are made of, for programs that fit or explain their weights. */
public final class SentenceFeatures {
    private static final Feature[] ALL = Feature.values();

    private final double[] values;
    private final SortedSet<String> words = new TreeSet<>();

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
        for (int i = 0; i < left.size(); i++) {
            if (alignment.rightOf(i) < 0) {
                features.words.add(left.word(i).name());
            }
        }
        for (int j = 0; j < right.size(); j++) {
            if (alignment.leftOf(j) < 0) {
                features.words.add(right.word(j).name());
            }
        }
        return features;
    }

    /** By the indices of features. */
    double[] values() {
        return values;
    }

    /** The stems of words that are left over on either side. */
    SortedSet<String> words() {
        return words;
    }

    /** What agreement and contradiction are decided by: measures, products of two of them, and words left over. */
    public Map<String, Double> undirected() {
        Map<String, Double> terms = new LinkedHashMap<>();
        for (int i = 0; i < Feature.SYMMETRIC; i++) {
            put(terms, ALL[i].name(), values[i]);
            for (int j = i; j < Feature.SYMMETRIC; j++) {
                put(terms, ALL[i] + "*" + ALL[j], values[i] * values[j]);
            }
        }
        words.forEach(word -> terms.put(LinearModel.WORD + word, 1.0));
        return terms;
    }

    /** What is decided by whether the left sentence says all of the right one: measures alone. */
    public Map<String, Double> directed() {
        Map<String, Double> terms = new LinkedHashMap<>();
        for (Feature feature : ALL) {
            put(terms, feature.name(), values[feature.index()]);
        }
        return terms;
    }

    private static void put(Map<String, Double> terms, String name, double value) {
        if (value != 0) {
            terms.put(name, value);
        }
    }
}
