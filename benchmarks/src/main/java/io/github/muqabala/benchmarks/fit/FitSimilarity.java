package io.github.muqabala.benchmarks.fit;

import io.github.muqabala.alignment.sentence.Sentence;
import io.github.muqabala.alignment.sentence.SimilarityFeatures;
import io.github.muqabala.benchmarks.command.Arguments;
import io.github.muqabala.benchmarks.quality.SimilarityPair;
import io.github.muqabala.benchmarks.quality.SimilarityScore;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Fits the weights of textual similarity, {@code similarity-en.tsv} and {@code similarity.tsv}, to judged pairs. */
public final class FitSimilarity {
    private static final int TREES = 400;
    private static final int DEPTH = 4;
    private static final double RATE = 0.045;
    /** The share of the weighted sum beside that of the trees. */
    private static final double LINEAR = 0.4;

    private static final int FOLDS = 5;
    /** Pairs that are neighbours in the file may share sentences, so they are put into one fold. */
    private static final int BLOCK = 50;

    private FitSimilarity() {}

    /** Arguments: {@code --pairs FILE [--to FILE] [--without-parts]}; prints the figures of a cross-validation. */
    public static void main(String[] arguments) throws IOException {
        Arguments options = Arguments.parse(arguments, Set.of("--pairs", "--to"), Set.of("--without-parts"));
        List<SimilarityPair> pairs = SimilarityPair.read(options.file("--pairs"));
        boolean parts = !options.flags().contains("--without-parts");
        float[][] rows = new float[pairs.size()][];
        double[] scores = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            Sentence left = Sentence.of(pairs.get(i).left());
            Sentence right = Sentence.of(pairs.get(i).right());
            SimilarityFeatures features =
                    parts ? SimilarityFeatures.of(left, right) : SimilarityFeatures.withoutParts(left, right);
            rows[i] = features.values();
            scores[i] = pairs.get(i).score();
        }
        System.out.printf(Locale.ROOT, "%d pairs, %d features%n", rows.length, rows[0].length);
        System.out.printf(
                Locale.ROOT,
                "cross-validation: Pearson %.4f%n",
                SimilarityScore.pearson(crossValidated(rows, scores), scores));
        if (options.optional("--to").isPresent()) {
            Files.write(options.file("--to"), lines(rows, scores));
        }
    }

    /** The weights as the engine reads them. */
    private static List<String> lines(float[][] rows, double[] scores) {
        RidgeRegression linear = new RidgeRegression(rows, scores);
        GradientBoosting trees = new GradientBoosting(rows, scores, TREES, DEPTH, RATE);
        List<String> lines = new ArrayList<>();
        lines.add(
                "# How much two sentences say the same, from 0 to 5. Made by FitSimilarity; read by SimilarityWeights.");
        lines.add("base\t" + GradientBoosting.decimal(LINEAR * linear.base() + (1 - LINEAR) * trees.base()));
        List<String> names = SimilarityFeatures.names();
        for (int i = 0; i < names.size(); i++) {
            lines.add(String.join(
                    "\t",
                    "feature",
                    names.get(i),
                    GradientBoosting.decimal(LINEAR * linear.weight(i)),
                    GradientBoosting.decimal(linear.least(i)),
                    GradientBoosting.decimal(linear.greatest(i))));
        }
        lines.addAll(trees.lines(1 - LINEAR));
        return lines;
    }

    /** What is said of each pair by weights that have not seen it. */
    private static double[] crossValidated(float[][] rows, double[] scores) {
        double[] said = new double[rows.length];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<float[]> seen = new ArrayList<>();
            List<Double> wanted = new ArrayList<>();
            for (int i = 0; i < rows.length; i++) {
                if (i / BLOCK % FOLDS != fold) {
                    seen.add(rows[i]);
                    wanted.add(scores[i]);
                }
            }
            float[][] values = seen.toArray(new float[0][]);
            double[] targets = wanted.stream().mapToDouble(Double::doubleValue).toArray();
            RidgeRegression linear = new RidgeRegression(values, targets);
            GradientBoosting trees = new GradientBoosting(values, targets, TREES, DEPTH, RATE);
            for (int i = 0; i < rows.length; i++) {
                if (i / BLOCK % FOLDS == fold) {
                    said[i] = LINEAR * linear.value(rows[i]) + (1 - LINEAR) * trees.value(rows[i]);
                }
            }
        }
        return said;
    }
}
