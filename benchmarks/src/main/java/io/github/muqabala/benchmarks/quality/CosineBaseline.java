package io.github.muqabala.benchmarks.quality;

import io.github.muqabala.alignment.sentence.Sentence;
import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides by one figure: the cosine of two sentences' light stems, each weighted by its inverse document frequency. Classes
 * are cut apart by thresholds, in the order of their mean cosine.
 */
final class CosineBaseline {
    private static final int STEPS = 50;

    private final List<String> classes;
    /** Below the first is the first class, and so on. */
    private final double[] thresholds;

    private CosineBaseline(List<String> classes, double[] thresholds) {
        this.classes = classes;
        this.thresholds = thresholds;
    }

    /** The thresholds with the best mean F1 of the classes, in steps of a fiftieth. */
    static CosineBaseline fit(List<SentencePair> pairs) {
        double[] cosines = pairs.stream()
                .mapToDouble(pair -> cosine(pair.left(), pair.right()))
                .toArray();
        List<String> gold = pairs.stream().map(SentencePair::label).toList();
        Map<String, DoubleSummaryStatistics> means = new HashMap<>();
        for (int i = 0; i < cosines.length; i++) {
            means.computeIfAbsent(gold.get(i), label -> new DoubleSummaryStatistics())
                    .accept(cosines[i]);
        }
        List<String> classes = means.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> entry.getValue().getAverage()))
                .map(Map.Entry::getKey)
                .toList();
        CosineBaseline best = new CosineBaseline(classes, new double[] {0, 0});
        double bestF1 = -1;
        for (int low = 0; low <= STEPS; low++) {
            for (int high = classes.size() > 2 ? low : STEPS; high <= STEPS; high++) {
                CosineBaseline tried =
                        new CosineBaseline(classes, new double[] {(double) low / STEPS, (double) high / STEPS});
                List<String> decided =
                        Arrays.stream(cosines).mapToObj(tried::decide).toList();
                double f1 = ClassScores.of(classes, gold, decided).macroF1();
                if (f1 > bestF1) {
                    bestF1 = f1;
                    best = tried;
                }
            }
        }
        return best;
    }

    String decide(SentencePair pair) {
        return decide(cosine(pair.left(), pair.right()));
    }

    private String decide(double cosine) {
        int place = 0;
        while (place < classes.size() - 1 && cosine >= thresholds[place]) {
            place++;
        }
        return classes.get(place);
    }

    static double cosine(Sentence left, Sentence right) {
        Map<String, Double> one = vector(left);
        Map<String, Double> other = vector(right);
        double shared = 0;
        for (Map.Entry<String, Double> term : one.entrySet()) {
            shared += term.getValue() * other.getOrDefault(term.getKey(), 0.0);
        }
        double lengths = Math.sqrt(squares(one) * squares(other));
        return lengths == 0 ? 0 : shared / lengths;
    }

    private static Map<String, Double> vector(Sentence sentence) {
        Map<String, Double> vector = new HashMap<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.isContent(i)) {
                vector.merge(sentence.stem(i), (double) sentence.weight(i), Double::sum);
            }
        }
        return vector;
    }

    private static double squares(Map<String, Double> vector) {
        return vector.values().stream().mapToDouble(value -> value * value).sum();
    }
}
