package io.github.muqabala.alignment.sentence;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A softmax over classes whose scores are weighted sums of features, of products of two features, of words left over and of the oppositions that these are part of. The
 * weights are lines of a file: what is weighted, and a weight for each class.
 */
final class LinearModel {
    static final String BIAS = "BIAS";

    private final int classes;
    private final double[] bias;
    private final double[][] features = new double[Feature.values().length][];
    private final double[][] products = new double[features.length * features.length][];
    private final Map<String, double[]> terms = new HashMap<>();

    private LinearModel(int classes) {
        this.classes = classes;
        bias = new double[classes];
    }

    /**
     * Reads a file that stands beside this class.
     *
     * @throws IllegalStateException if a line does not have a weight for each class
     * @throws IllegalArgumentException if it names a feature that there is none of
     */
    static LinearModel read(String name, int classes) {
        LinearModel model = new LinearModel(classes);
        for (String line : Resource.lines(name)) {
            String[] fields = line.split("\t", -1);
            if (fields.length != classes + 1) {
                throw new IllegalStateException(name + ": not " + classes + " weights: " + line);
            }
            double[] weights = new double[classes];
            for (int i = 0; i < classes; i++) {
                weights[i] = Double.parseDouble(fields[i + 1]);
            }
            model.put(fields[0], weights);
        }
        return model;
    }

    private void put(String term, double[] weights) {
        int times = term.indexOf('*');
        if (term.equals(BIAS)) {
            System.arraycopy(weights, 0, bias, 0, classes);
        } else if (term.indexOf(' ') >= 0) {
            terms.put(term, weights);
        } else if (times < 0) {
            features[Feature.valueOf(term).index()] = weights;
        } else {
            int one = Feature.valueOf(term.substring(0, times)).index();
            int other = Feature.valueOf(term.substring(times + 1)).index();
            products[one * features.length + other] = weights;
        }
    }

    /** The probability of each class; they sum to 1. */
    double[] probabilities(SentenceFeatures sentences) {
        double[] scores = bias.clone();
        double[] values = sentences.values();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != 0) {
                add(features[i], values[i], scores);
                for (int j = i; j < values.length; j++) {
                    add(products[i * values.length + j], values[i] * values[j], scores);
                }
            }
        }
        for (String term : sentences.terms()) {
            add(terms.get(term), 1, scores);
        }
        return softmax(scores);
    }

    private static void add(double @Nullable [] weights, double value, double[] scores) {
        if (weights != null) {
            for (int c = 0; c < scores.length; c++) {
                scores[c] += weights[c] * value;
            }
        }
    }

    private static double[] softmax(double[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (int c = 0; c < scores.length; c++) {
            scores[c] = Math.exp(scores[c] - most);
            sum += scores[c];
        }
        for (int c = 0; c < scores.length; c++) {
            scores[c] /= sum;
        }
        return scores;
    }
}
