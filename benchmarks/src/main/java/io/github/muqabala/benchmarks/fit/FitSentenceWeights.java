package io.github.muqabala.benchmarks.fit;

import io.github.muqabala.alignment.sentence.Sentence;
import io.github.muqabala.alignment.sentence.SentenceFeatures;
import io.github.muqabala.benchmarks.command.Arguments;
import io.github.muqabala.benchmarks.fit.SoftmaxRegression.Example;
import io.github.muqabala.benchmarks.quality.ClassScores;
import io.github.muqabala.benchmarks.quality.SentencePair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Fits the weights by which the engine decides between agreement, contradiction and entailment, and says how well they do. */
public final class FitSentenceWeights {
    private static final int FOLDS = 5;
    private static final long SEED = 7;
    private static final String BIAS = "BIAS";
    private static final String WORD = "word ";
    private static final double WORD_PENALTY = 4;
    private static final double SIDE_PENALTY = 4;
    private static final int LEAST_PAIRS_OF_A_WORD = 5;
    private static final double RARE_CLASS_WEIGHT = 4;
    /** One sentence in so many is paired with itself. */
    private static final int STEP = 10;

    private final List<SentencePair> pairs;
    private final List<String> classes;
    private final Function<SentenceFeatures, Map<String, Double>> terms;
    private final boolean words;

    private FitSentenceWeights(
            List<SentencePair> pairs,
            List<String> classes,
            Function<SentenceFeatures, Map<String, Double>> terms,
            boolean words) {
        this.pairs = pairs;
        this.classes = classes;
        this.terms = terms;
        this.words = words;
    }

    /** Takes the options {@code --stance FILE --entailment FILE --out FOLDER}. */
    public static void main(String[] arguments) throws IOException {
        Arguments options = Arguments.parse(arguments, Set.of("--stance", "--entailment", "--out"), Set.of());
        List<SentencePair> stance = SentencePair.read(options.file("--stance"));
        List<String> stances = List.of("agree", "disagree", "other");
        Path out = options.file("--out");
        new FitSentenceWeights(stance, stances, SentenceFeatures::undirected, false).report("without words");
        FitSentenceWeights inference = new FitSentenceWeights(stance, stances, SentenceFeatures::undirected, true);
        inference.report("with words");
        inference.write(
                out.resolve("inference-weights.tsv"),
                "What speaks for agreement, contradiction and neither; read by LinearModel, made by FitSentenceWeights.");
        FitSentenceWeights entailment = new FitSentenceWeights(
                SentencePair.read(options.file("--entailment")),
                List.of("entails", "not"),
                SentenceFeatures::directed,
                false);
        entailment.report("entailment");
        entailment.write(
                out.resolve("entailment-weights.tsv"),
                "What speaks for the left sentence entailing the right one, and against; read by LinearModel, made by"
                        + " FitSentenceWeights.");
    }

    private List<Example> examples(List<SentencePair> some) {
        List<Example> examples = new ArrayList<>();
        for (SentencePair pair : some) {
            Map<String, Double> values =
                    new LinkedHashMap<>(terms.apply(SentenceFeatures.of(pair.left(), pair.right())));
            values.put(BIAS, 1.0);
            int type = classes.indexOf(pair.label());
            examples.add(new Example(values, type, type == 2 ? RARE_CLASS_WEIGHT : 1));
        }
        return examples;
    }

    /** One sentence in {@value #STEP} with itself, which agrees: no corpus has such pairs, and no measure alone says so. */
    private static List<SentencePair> repeated(List<SentencePair> pairs) {
        List<SentencePair> added = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i += STEP) {
            Sentence sentence = pairs.get(i).left();
            added.add(new SentencePair("agree", sentence, sentence));
        }
        return added;
    }

    private SoftmaxRegression fit(List<SentencePair> some) {
        List<Example> examples = examples(some);
        if (classes.size() > 2) {
            examples.addAll(examples(repeated(some)));
        }
        Map<String, Integer> counts = new HashMap<>();
        examples.forEach(example -> example.terms().keySet().forEach(term -> counts.merge(term, 1, Integer::sum)));
        ToDoubleFunction<String> penalties = term -> {
            if (term.startsWith(WORD)) {
                boolean common = words && counts.getOrDefault(term, 0) >= LEAST_PAIRS_OF_A_WORD;
                return common ? WORD_PENALTY : Double.POSITIVE_INFINITY;
            }
            if (term.indexOf(' ') >= 0) {
                return SIDE_PENALTY;
            }
            return term.equals(BIAS) ? 1e-4 : term.indexOf('*') < 0 && classes.size() > 2 ? 0.3 : 1;
        };
        return SoftmaxRegression.fit(examples, classes.size(), penalties);
    }

    /** Prints what comes of fitting on four fifths and deciding the last, for each fifth. */
    private void report(String title) {
        List<SentencePair> shuffled = new ArrayList<>(pairs);
        Collections.shuffle(shuffled, new Random(SEED));
        List<String> decided = new ArrayList<>(Collections.nCopies(shuffled.size(), ""));
        for (int fold = 0; fold < FOLDS; fold++) {
            List<SentencePair> rest = new ArrayList<>();
            List<SentencePair> held = new ArrayList<>();
            for (int i = 0; i < shuffled.size(); i++) {
                (i % FOLDS == fold ? held : rest).add(shuffled.get(i));
            }
            SoftmaxRegression model = fit(rest);
            List<Example> examples = examples(held);
            for (int i = 0; i < held.size(); i++) {
                decided.set(
                        fold + i * FOLDS,
                        classes.get(model.decide(examples.get(i).terms())));
            }
        }
        ClassScores scores = ClassScores.of(
                classes, shuffled.stream().map(SentencePair::label).toList(), decided);
        System.out.printf(
                Locale.ROOT,
                "%-14s %d pairs, %d folds: macro-F1 %.3f, accuracy %.3f%n",
                title,
                pairs.size(),
                FOLDS,
                scores.macroF1(),
                scores.accuracy());
    }

    private void write(Path file, String title) throws IOException {
        StringBuilder lines = new StringBuilder("# " + title + "\n# term\t" + String.join("\t", classes) + "\n");
        fit(pairs).weights().forEach((term, weights) -> {
            lines.append(term);
            for (double weight : weights) {
                lines.append(String.format(Locale.ROOT, "\t%.3f", weight));
            }
            lines.append('\n');
        });
        Files.writeString(file, lines);
    }
}
