package io.github.muqabala.benchmarks.quality;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.muqabala.benchmarks.command.Arguments;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Passages: what the engine detects in pairs of documents, against the passages that are known to be reused. */
public final class ReuseTask implements Task {
    private static final int PASSES = 3;

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
                usage: Quality reuse --docs FILE --pairs FILE [--least-characters N] [--peers [--peer-pairs N]]

                  --docs FILE     documents, {"id", "text"} a line
                  --pairs FILE    pairs, {"a", "b", "class", "cases": [{"a_off", "a_len", "b_off", "b_len", "obf"}]} a
                                  line, in Unicode code points; class, cases and obf may lack
                  --least-characters N
                                  passages shorter than this in either text are left out, whoever finds them; 150
                                  unless told, which no planted case is shorter than; 0 leaves none out
                  --peers         run JPlag and java-diff-utils on the same pairs, too, which takes minutes
                  --peer-pairs N  on N of the pairs only, drawn at random but the same each time

                Files are JSON lines in UTF-8, compressed by gzip or not; other fields are left aside.

                Precision and recall are macro-averages over characters and granularity is the mean number of
                detections of a detected case, as the PAN competitions define them; plagdet = F1 / log2(1 +
                granularity). A detection is one of a case if it overlaps it in both documents.

                perClass has one entry for each obfuscation, whose detections are those of its cases and, in pairs
                that have such a case, those of no case; and one for each class of pairs, named class:NAME where an
                obfuscation has the same name. Without a case, precision and recall are 1 if nothing is detected,
                else 0.

                cpuMillis are CPU times of the detecting thread, from two strings to passages. After a pass to warm
                up, each pair is timed three times, and the least is taken, so that neither the compiler at work nor
                a collection is put down to a pair.

                Beside peers, each is warmed up with 20 pairs and timed once, the engine as well. The peers' matches
                of at least 5 words are merged where at most 80 words lie between them in both documents.""";
    }

    @Override
    public void run(String[] arguments, PrintStream out) throws IOException {
        Arguments options = Arguments.parse(
                arguments, Set.of("--docs", "--pairs", "--least-characters", "--peer-pairs"), Set.of("--peers"));
        int peerPairs = peerPairs(options);
        int leastCharacters = number(options.optional("--least-characters").orElse("150"), 0, "--least-characters");
        List<GoldPair> pairs = GoldPair.read(options.file("--docs"), options.file("--pairs"));
        Detector engine = new EngineDetector();
        DetectorRun run = DetectorRun.of(engine, pairs, pairs.size(), PASSES, leastCharacters);
        Plagdet all = run.total();
        Map<String, Plagdet> classes = Breakdown.of(run.scores());
        Optional<Peers> peers =
                peerPairs == 0 ? Optional.empty() : Optional.of(Peers.run(engine, pairs, peerPairs, leastCharacters));

        Plagdet.printHeader(out);
        all.print(out, "all");
        classes.forEach((name, figures) -> figures.print(out, name));
        FalseAlarms.of(run.scores()).print(out);
        CpuTimes times = run.times();
        out.printf(
                Locale.ROOT,
                "CPU: %.2f s for %d pairs; a pair %.2f ms in the median, %.2f ms at most%n%n",
                times.totalSeconds(),
                pairs.size(),
                times.medianMillis(),
                times.maxMillis());
        peers.ifPresent(some -> some.print(out));

        ObjectNode json = all.json();
        ObjectNode perClass = json.putObject("perClass");
        classes.forEach((name, figures) -> perClass.set(name, figures.json()));
        json.put("cpuMillisMedian", times.medianMillis());
        json.put("cpuMillisMax", times.maxMillis());
        peers.ifPresent(some -> some.write(json.putObject("peers")));
        out.println(json);
    }

    /** On how many pairs peers run; 0 if they do not. */
    private static int peerPairs(Arguments options) {
        Optional<String> most = options.optional("--peer-pairs");
        if (!options.flags().contains("--peers")) {
            if (most.isPresent()) {
                throw new IllegalArgumentException("--peer-pairs is of --peers, which is missing");
            }
            return 0;
        }
        if (most.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        return number(most.get(), 1, "--peer-pairs");
    }

    private static int number(String value, int least, String option) {
        if (!value.matches("[0-9]{1,9}") || Integer.parseInt(value) < least) {
            throw new IllegalArgumentException(option + " must be a whole number from " + least + " on, not " + value);
        }
        return Integer.parseInt(value);
    }
}
