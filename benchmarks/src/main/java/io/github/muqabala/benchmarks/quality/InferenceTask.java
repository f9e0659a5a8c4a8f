package io.github.muqabala.benchmarks.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.muqabala.alignment.sentence.SentenceComparison;
import io.github.muqabala.benchmarks.command.Arguments;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Whether one sentence agrees with another, contradicts it, or is entailed by it, against what people say. */
public final class InferenceTask implements Task {
    /** The labels of each kind of table, and how the engine decides between them. */
    private static final Map<Set<String>, Function<SentenceComparison, String>> DECISIONS = Map.of(
            Set.of("agree", "disagree", "other"), InferenceTask::stance,
            Set.of("entails", "not"), InferenceTask::entailment,
            Set.of("entailment", "neutral", "contradiction"), InferenceTask::inference);

    @Override
    public String name() {
        return "nli";
    }

    @Override
    public String summary() {
        return "agreement, contradiction and entailment of two sentences";
    }

    @Override
    public String usage() {
        return """
                usage: Quality nli --file FILE [--baseline FILE]

                  --file FILE       pairs of sentences, a line each, in columns parted by tabs with a line of their
                                    names: label, s1 and s2 (or t and h, or t_ar and h_ar)
                  --baseline FILE   as well, what the cosine of light stems comes to, weighted by how rare they are,
                                    with the thresholds that are best on this table of the same kind

                The labels decide what is asked: agree, disagree, other; entails, not; or entailment, neutral,
                contradiction. The weights are those that the engine ships.""";
    }

    @Override
    public void run(String[] arguments, PrintStream out) throws IOException {
        Arguments options = Arguments.parse(arguments, Set.of("--file", "--baseline"), Set.of());
        List<SentencePair> pairs = SentencePair.read(options.file("--file"));
        List<String> gold = pairs.stream().map(SentencePair::label).toList();
        List<String> names = gold.stream().distinct().sorted().toList();
        Function<SentenceComparison, String> decision = DECISIONS.entrySet().stream()
                .filter(known -> known.getKey().containsAll(names))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing decides between " + names))
                .getValue();
        List<String> decided = pairs.stream()
                .map(pair -> decision.apply(SentenceComparison.of(pair.left(), pair.right())))
                .toList();
        ObjectNode json = new ObjectMapper().createObjectNode();
        ClassScores scores = ClassScores.of(names, gold, decided);
        scores.print("engine", out);
        scores.write(json);
        if (options.optional("--baseline").isPresent()) {
            CosineBaseline baseline = CosineBaseline.fit(SentencePair.read(options.file("--baseline")));
            ClassScores other = ClassScores.of(
                    names, gold, pairs.stream().map(baseline::decide).toList());
            other.print("cosine", out);
            other.write(json.putObject("peers").putObject("cosine"));
        }
        out.println();
        out.println(json);
    }

    private static String stance(SentenceComparison comparison) {
        if (comparison.other() > Math.max(comparison.agree(), comparison.contradict())) {
            return "other";
        }
        return comparison.agree() >= comparison.contradict() ? "agree" : "disagree";
    }

    private static String entailment(SentenceComparison comparison) {
        return comparison.leftEntailsRight() >= 0.5 ? "entails" : "not";
    }

    private static String inference(SentenceComparison comparison) {
        boolean entails = comparison.leftEntailsRight() >= 0.5;
        if (comparison.contrasts().isEmpty()) {
            return entails ? "entailment" : "neutral";
        }
        return comparison.contradict() > 0.5 && entails ? "contradiction" : "neutral";
    }
}
