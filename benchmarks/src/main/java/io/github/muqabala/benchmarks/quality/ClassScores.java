package io.github.muqabala.benchmarks.quality;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How well each of several classes was told from the others.
 *
 * @param classes by name
 * @param accuracy the share of right decisions
 */
public record ClassScores(Map<String, Decisions> classes, double accuracy) {
    /** Takes a copy. */
    public ClassScores {
        classes = new LinkedHashMap<>(classes);
    }

    /**
     * Compares decisions with what is so.
     *
     * @param names the classes, in the order to print them
     */
    public static ClassScores of(List<String> names, List<String> gold, List<String> decided) {
        List<Integer> all = IntStream.range(0, gold.size()).boxed().toList();
        Map<String, Decisions> classes = new LinkedHashMap<>();
        for (String name : names) {
            classes.put(
                    name,
                    Decisions.of(
                            all,
                            i -> decided.get(i).equals(name),
                            i -> gold.get(i).equals(name)));
        }
        long right =
                all.stream().filter(i -> gold.get(i).equals(decided.get(i))).count();
        return new ClassScores(classes, gold.isEmpty() ? 0 : (double) right / gold.size());
    }

    /** The mean of the classes' F1. */
    public double macroF1() {
        return classes.values().stream().mapToDouble(Decisions::f1).average().orElse(0);
    }

    void print(String title, PrintStream out) {
        out.printf("%n%-14s %9s %9s %9s%n", title, "precision", "recall", "F1");
        classes.forEach((name, one) ->
                out.printf(Locale.ROOT, "%-14s %9.3f %9.3f %9.3f%n", name, one.precision(), one.recall(), one.f1()));
        out.printf(Locale.ROOT, "%-14s %29.3f%n%-14s %29.3f%n", "macro", macroF1(), "accuracy", accuracy);
    }

    void write(ObjectNode json) {
        json.put("macroF1", macroF1()).put("accuracy", accuracy);
        ObjectNode perClass = json.putObject("perClass");
        classes.forEach((name, one) -> perClass.put(name, one.f1()));
    }
}
