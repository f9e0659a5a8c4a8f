package io.github.muqabala.benchmarks.quality;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The engine and its peers on the same pairs, one after the other. */
record Peers(List<DetectorRun> runs, int pairs) {
    private static final long SEED = 1;
    /** Peers take a hundred times as long as the engine; this many pairs warm them up. */
    static final int WARM_UP = 20;

    Peers {
        runs = List.copyOf(runs);
    }

    /** Runs them on so many of the pairs, drawn at random but the same each time. */
    static Peers run(Detector engine, List<GoldPair> pairs, int most, int leastCharacters) throws IOException {
        List<GoldPair> sample = new ArrayList<>(pairs);
        if (most < pairs.size()) {
            Collections.shuffle(sample, new Random(SEED));
            sample = sample.subList(0, most);
        }
        List<DetectorRun> runs = new ArrayList<>();
        for (Detector detector : List.of(engine, new JPlagDetector(), new DiffDetector())) {
            runs.add(DetectorRun.of(detector, sample, WARM_UP, 1, leastCharacters));
        }
        return new Peers(runs, sample.size());
    }

    void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%-32s %9s %9s %9s %11s %9s%n",
                "beside peers, on " + pairs + " pairs",
                "plagdet",
                "precision",
                "recall",
                "granularity",
                "CPU s");
        for (DetectorRun run : runs) {
            Plagdet total = run.total();
            out.printf(
                    Locale.ROOT,
                    "%-32s %9.4f %9.4f %9.4f %11.4f %9.2f%n",
                    run.detector(),
                    total.score(),
                    total.precision(),
                    total.recall(),
                    total.granularity(),
                    run.times().totalSeconds());
        }
        out.println();
    }

    void write(ObjectNode json) {
        json.put("pairs", pairs);
        for (DetectorRun run : runs) {
            json.set(
                    run.detector(),
                    run.total().json().put("cpuSeconds", run.times().totalSeconds()));
        }
    }
}
