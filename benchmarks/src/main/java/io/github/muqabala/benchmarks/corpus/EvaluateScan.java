package io.github.muqabala.benchmarks.corpus;

import io.github.muqabala.benchmarks.command.Arguments;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The command that holds the report of a scan against the truth of its corpus. */
public final class EvaluateScan {
    private static final double NEAR_DUPLICATE = 0.8;
    /** More than any containment is. */
    private static final double NEVER = 2;

    private static final String USAGE = "usage: EvaluateScan --truth FILE --scan FILE --jaccard J --containment C";

    private EvaluateScan() {}

    /** Ends with 0; with 1 if a reported pair does not reach the thresholds; with 2 if there is nothing to evaluate. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out));
    }

    static int run(String[] arguments, PrintStream out) {
        try {
            return evaluate(
                    Arguments.parse(arguments, Set.of("--truth", "--scan", "--jaccard", "--containment"), Set.of()),
                    out);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n" + USAGE);
        } catch (IOException e) {
            System.err.println("not read: " + e);
        }
        return 2;
    }

    private static int evaluate(Arguments options, PrintStream out) throws IOException {
        double jaccard = threshold(options, "--jaccard", TruthPair.LEAST_JACCARD);
        double containment = threshold(options, "--containment", TruthPair.LEAST_CONTAINMENT);
        ArticleNumbers articles = new ArticleNumbers();
        Truth truth = Truth.read(options.file("--truth"), articles);
        Scan scan = Scan.read(options.file("--scan"), articles);

        PairScore pairs = PairScore.of(truth, scan, jaccard, containment);
        PairScore nearDuplicates = PairScore.of(truth, scan, NEAR_DUPLICATE, NEVER);
        long reported = scan.size();
        out.printf(
                Locale.ROOT,
                "%-36s %9s %9s %9s %9s %9s%n",
                "pairs",
                "wanted",
                "reported",
                "right",
                "precision",
                "recall");
        out.printf(
                Locale.ROOT,
                "%-36s %9d %9d %9d %9.6f %9.6f%n",
                "Jaccard >= " + jaccard + " or containment >= " + containment,
                pairs.wanted(),
                reported,
                pairs.found(),
                pairs.precision(reported),
                pairs.recall());
        out.printf(
                Locale.ROOT,
                "%-36s %9d %9s %9d %9s %9.6f%n%n",
                "Jaccard >= " + NEAR_DUPLICATE,
                nearDuplicates.wanted(),
                "",
                nearDuplicates.found(),
                "",
                nearDuplicates.recall());

        List<KindScore> kinds = Arrays.stream(Kind.values())
                .filter(Kind::isPlanted)
                .map(kind -> KindScore.of(kind, truth, scan, jaccard, containment))
                .filter(score -> score.planted() > 0)
                .toList();
        out.printf(Locale.ROOT, "%-12s %9s %9s %9s %9s%n", "kind", "planted", "reaching", "found", "recall");
        for (KindScore kind : kinds) {
            out.printf(
                    Locale.ROOT,
                    "%-12s %9d %9.4f %9d %9.6f%n",
                    kind.kind().label(),
                    kind.planted(),
                    kind.shareReaching(),
                    kind.found(),
                    kind.recall());
        }
        return pairs.found() == reported ? 0 : 1;
    }

    /** A threshold; below that of the truth file, pairs would be missing in it. */
    private static double threshold(Arguments options, String option, double least) {
        double value = Double.parseDouble(options.required(option));
        if (!(value >= least && value <= 1)) {
            throw new IllegalArgumentException(
                    option + " must be from " + least + ", below which truth lists no pairs, to 1, not " + value);
        }
        return value;
    }
}
