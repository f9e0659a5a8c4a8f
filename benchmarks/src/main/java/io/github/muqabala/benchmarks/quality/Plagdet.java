package io.github.muqabala.benchmarks.quality;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.muqabala.benchmarks.quality.PairScore.CaseScore;
import io.github.muqabala.benchmarks.quality.PairScore.DetectionScore;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * The measures of the PAN competitions: Potthast, Stein, Barrón-Cedeño and Rosso, <i>An evaluation framework for plagiarism
 * detection</i>, COLING 2010. Precision and recall are shares of characters, averaged over detections and cases
 * ("macro"): a long case weighs as much as a short one.
 *
 * @param cases how many passages are known
 * @param detections how many were detected
 * @param precision in [0, 1]; 1 if there is neither case nor detection, 0 if one of them lacks
 * @param recall in [0, 1]; likewise
 * @param granularity how many detections a detected case has in the mean, at least 1
 */
record Plagdet(int cases, int detections, double precision, double recall, double granularity) {

    static Plagdet of(List<PairScore> pairs) {
        List<CaseScore> cases =
                pairs.stream().flatMap(pair -> pair.cases().stream()).toList();
        List<DetectionScore> detections =
                pairs.stream().flatMap(pair -> pair.detections().stream()).toList();
        double none = cases.isEmpty() && detections.isEmpty() ? 1 : 0;
        return new Plagdet(
                cases.size(),
                detections.size(),
                detections.stream()
                        .mapToDouble(DetectionScore::precision)
                        .average()
                        .orElse(none),
                cases.stream().mapToDouble(CaseScore::recall).average().orElse(none),
                cases.stream()
                        .mapToInt(CaseScore::detections)
                        .filter(count -> count > 0)
                        .average()
                        .orElse(1));
    }

    /** The harmonic mean of precision and recall, lowered where cases are detected in pieces; in [0, 1]. */
    double score() {
        double sum = precision + recall;
        return sum == 0 ? 0 : 2 * precision * recall / sum * Math.log(2) / Math.log(1 + granularity);
    }

    static void printHeader(PrintStream out) {
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
    }

    void print(PrintStream out, String name) {
        out.printf(
                Locale.ROOT,
                "%-38s %7d %10d %9.4f %9.4f %11.4f %8.4f%n",
                name,
                cases,
                detections,
                precision,
                recall,
                granularity,
                score());
    }

    ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("plagdet", score())
                .put("precision", precision)
                .put("recall", recall)
                .put("granularity", granularity)
                .put("cases", cases)
                .put("detections", detections);
    }
}
