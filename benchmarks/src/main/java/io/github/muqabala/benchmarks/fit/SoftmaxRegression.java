package io.github.muqabala.benchmarks.fit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Multinomial logistic regression with a quadratic penalty for each weight, minimised by L-BFGS (Nocedal, "Updating
 * quasi-Newton matrices with limited storage", 1980). Deterministic.
 */
final class SoftmaxRegression {
    /** The weights of a term, one for each class, by its name. */
    private final NavigableMap<String, double[]> weights = new TreeMap<>();

    private final int classes;

    private SoftmaxRegression(int classes) {
        this.classes = classes;
    }

    /**
     * An example.
     *
     * @param terms what it has, and how much of it
     * @param type the number of its class
     * @param weight how much it counts
     */
    record Example(Map<String, Double> terms, int type, double weight) {}

    /**
     * Fits weights.
     *
     * @param penalties for each term; those for which it is infinite are left out
     */
    static SoftmaxRegression fit(List<Example> examples, int classes, ToDoubleFunction<String> penalties) {
        SoftmaxLoss loss = new SoftmaxLoss(examples, classes, penalties);
        double[] found = Lbfgs.minimise(loss, loss.dimension());
        SoftmaxRegression model = new SoftmaxRegression(classes);
        List<String> terms = loss.terms();
        for (int i = 0; i < terms.size(); i++) {
            model.weights.put(terms.get(i), Arrays.copyOfRange(found, i * classes, (i + 1) * classes));
        }
        return model;
    }

    NavigableMap<String, double[]> weights() {
        return weights;
    }

    /** The class with the highest score. */
    int decide(Map<String, Double> terms) {
        double[] scores = new double[classes];
        terms.forEach((term, value) -> {
            double[] one = weights.get(term);
            for (int c = 0; one != null && c < classes; c++) {
                scores[c] += one[c] * value;
            }
        });
        int best = 0;
        for (int c = 1; c < classes; c++) {
            best = scores[c] > scores[best] ? c : best;
        }
        return best;
    }
}
