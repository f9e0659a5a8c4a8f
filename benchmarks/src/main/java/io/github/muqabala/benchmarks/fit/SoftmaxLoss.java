package io.github.muqabala.benchmarks.fit;

import io.github.muqabala.benchmarks.fit.SoftmaxRegression.Example;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** The penalised negative log-likelihood of examples, and where it falls. */
final class SoftmaxLoss {
    private final List<String> terms;
    private final double[] penalties;
    private final int classes;
    private final int[][] indices;
    private final double[][] values;
    private final int[] types;
    private final double[] exampleWeights;

    SoftmaxLoss(List<Example> examples, int classes, ToDoubleFunction<String> penalty) {
        this.classes = classes;
        NavigableMap<String, Integer> numbers = new TreeMap<>();
        examples.forEach(example -> example.terms().keySet().forEach(term -> numbers.put(term, 0)));
        numbers.keySet().removeIf(term -> Double.isInfinite(penalty.applyAsDouble(term)));
        terms = new ArrayList<>(numbers.keySet());
        penalties = terms.stream().mapToDouble(penalty).toArray();
        for (int i = 0; i < terms.size(); i++) {
            numbers.put(terms.get(i), i);
        }
        indices = new int[examples.size()][];
        values = new double[examples.size()][];
        types = examples.stream().mapToInt(Example::type).toArray();
        exampleWeights = examples.stream().mapToDouble(Example::weight).toArray();
        for (int i = 0; i < types.length; i++) {
            Map<String, Double> given = new TreeMap<>(examples.get(i).terms());
            given.keySet().retainAll(numbers.keySet());
            indices[i] = given.keySet().stream().mapToInt(numbers::get).toArray();
            values[i] = given.values().stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    List<String> terms() {
        return terms;
    }

    int dimension() {
        return terms.size() * classes;
    }

    /** The loss at some weights, whose gradient is written over {@code gradient}. */
    double at(double[] weights, double[] gradient) {
        double loss = 0;
        for (int i = 0; i < weights.length; i++) {
            double penalty = penalties[i / classes];
            loss += penalty * weights[i] * weights[i] / 2;
            gradient[i] = penalty * weights[i];
        }
        double[] scores = new double[classes];
        for (int e = 0; e < types.length; e++) {
            probabilities(e, weights, scores);
            loss -= exampleWeights[e] * Math.log(Math.max(Double.MIN_NORMAL, scores[types[e]]));
            for (int c = 0; c < classes; c++) {
                double error = exampleWeights[e] * (scores[c] - (c == types[e] ? 1 : 0));
                for (int i = 0; i < indices[e].length; i++) {
                    gradient[indices[e][i] * classes + c] += error * values[e][i];
                }
            }
        }
        return loss;
    }

    private void probabilities(int example, double[] weights, double[] scores) {
        Arrays.fill(scores, 0);
        for (int i = 0; i < indices[example].length; i++) {
            for (int c = 0; c < classes; c++) {
                scores[c] += weights[indices[example][i] * classes + c] * values[example][i];
            }
        }
        double most = Arrays.stream(scores).max().orElse(0);
        double sum = 0;
        for (int c = 0; c < classes; c++) {
            scores[c] = StrictMath.exp(scores[c] - most);
            sum += scores[c];
        }
        for (int c = 0; c < classes; c++) {
            scores[c] /= sum;
        }
    }
}
