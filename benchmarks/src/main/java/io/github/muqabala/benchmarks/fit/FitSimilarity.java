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
    private static final int FOLDS = 5;
    /** Pairs that are neighbours in the file may share sentences, so they are put into one fold. */
    private static final int BLOCK = 50;

    private FitSimilarity() {}

    /** Arguments: {@code --pairs FILE [--to FILE] [--without-meanings]}; prints the figures of a cross-validation. */
    public static void main(String[] arguments) throws IOException {
        Arguments options = Arguments.parse(arguments, Set.of("--pairs", "--to"), Set.of("--without-meanings"));
        List<SimilarityPair> pairs = SimilarityPair.read(options.file("--pairs"));
        boolean meanings = !options.flags().contains("--without-meanings");
        float[][] rows = new float[pairs.size()][];
        double[] scores = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            Sentence left = Sentence.of(pairs.get(i).left());
            Sentence right = Sentence.of(pairs.get(i).right());
            SimilarityFeatures features =
                    meanings ? SimilarityFeatures.of(left, right) : SimilarityFeatures.withoutMeanings(left, right);
            rows[i] = features.values();
            scores[i] = pairs.get(i).score();
        }
        System.out.printf(Locale.ROOT, "%d pairs, %d features%n", rows.length, rows[0].length);
        System.out.printf(
                Locale.ROOT,
                "cross-validation: Pearson %.4f%n",
                SimilarityScore.pearson(crossValidated(rows, scores), scores));
        if (options.optional("--to").isPresent()) {
            List<String> lines = new ArrayList<>();
            lines.add(
                    "# How much two sentences say the same, from 0 to 5. Made by FitSimilarity; read by RegressionTrees.");
            lines.addAll(fit(rows, scores).lines(SimilarityFeatures.names()));
            Files.write(options.file("--to"), lines);
        }
    }

    private static GradientBoosting fit(float[][] rows, double[] scores) {
        return new GradientBoosting(rows, scores, TREES, DEPTH, RATE);
    }

    /** What is said of each pair by trees that have not seen it. */
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
            GradientBoosting trees = fit(
                    seen.toArray(new float[0][]),
                    wanted.stream().mapToDouble(Double::doubleValue).toArray());
            for (int i = 0; i < rows.length; i++) {
                if (i / BLOCK % FOLDS == fold) {
                    said[i] = trees.value(rows[i]);
                }
            }
        }
        return said;
    }
}
