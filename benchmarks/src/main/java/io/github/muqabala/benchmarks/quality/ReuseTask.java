package io.github.muqabala.benchmarks.quality;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.muqabala.benchmarks.command.Arguments;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Passages: what the engine detects in pairs of documents, against the passages that are known to be reused. */
public final class ReuseTask implements Task {

    @Override
    public String name() {
        return "reuse";
    }

    @Override
    public String summary() {
        return "passages shared by two documents, scored with plagdet";
    }

    @Override
    public String usage() {
        return """
                usage: Quality reuse --docs FILE --pairs FILE
                """;
    }

    @Override
    public void run(String[] arguments, PrintStream out) throws IOException {
        Arguments options = Arguments.parse(arguments, Set.of("--docs", "--pairs"), Set.of());
        List<GoldPair> pairs = GoldPair.read(options.file("--docs"), options.file("--pairs"));
        Detector engine = new EngineDetector();
        List<PairScore> scores = score(engine, pairs);
        CpuTimes times = CpuTimes.measure(engine, pairs);

        Plagdet all = Plagdet.of(scores);
        Map<String, Plagdet> classes = Breakdown.of(scores);
        out.printf(
                Locale.ROOT,
                "%-38s %7s %10s %9s %9s %11s %8s%n",
                "",
                "cases",
                "detections",
                "precision",
                "recall",
                "granularity",
                "plagdet");
        row(out, "all", all);
        classes.forEach((name, figures) -> row(out, name, figures));

        List<PairScore> clean =
                scores.stream().filter(score -> score.cases().isEmpty()).toList();
        long alarmed =
                clean.stream().filter(score -> !score.detections().isEmpty()).count();
        int alarms = clean.stream().mapToInt(score -> score.detections().size()).sum();
        int characters = clean.stream()
                .flatMap(score -> score.detections().stream())
                .mapToInt(detection -> detection.match().characters())
                .sum();
        out.printf(
                Locale.ROOT,
                "%nfalse alarms: %d of %d pairs without a case, %d detections, %,d characters%n",
                alarmed,
                clean.size(),
                alarms,
                characters);
        out.printf(
                Locale.ROOT,
                "CPU: %.2f s for %d pairs; a pair %.2f ms in the median, %.2f ms at most%n%n",
                times.totalSeconds(),
                pairs.size(),
                times.medianMillis(),
                times.maxMillis());

        ObjectNode json = json(all);
        ObjectNode perClass = json.putObject("perClass");
        classes.forEach((name, figures) -> perClass.set(name, json(figures)));
        json.put("cpuMillisMedian", times.medianMillis());
        json.put("cpuMillisMax", times.maxMillis());
        out.println(json);
    }

    private static List<PairScore> score(Detector detector, List<GoldPair> pairs) throws IOException {
        List<PairScore> scores = new ArrayList<>();
        for (GoldPair pair : pairs) {
            CodePoints left = CodePoints.of(pair.left());
            CodePoints right = CodePoints.of(pair.right());
            scores.add(PairScore.of(
                    pair,
                    detector.detect(pair.left(), pair.right()).stream()
                            .map(found -> new Match(left.stretch(found.left()), right.stretch(found.right())))
                            .toList()));
        }
        return scores;
    }

    private static void row(PrintStream out, String name, Plagdet figures) {
        out.printf(
                Locale.ROOT,
                "%-38s %7d %10d %9.4f %9.4f %11.4f %8.4f%n",
                name,
                figures.cases(),
                figures.detections(),
                figures.precision(),
                figures.recall(),
                figures.granularity(),
                figures.score());
    }

    private static ObjectNode json(Plagdet figures) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("plagdet", figures.score())
                .put("precision", figures.precision())
                .put("recall", figures.recall())
                .put("granularity", figures.granularity())
                .put("cases", figures.cases())
                .put("detections", figures.detections());
    }
}
