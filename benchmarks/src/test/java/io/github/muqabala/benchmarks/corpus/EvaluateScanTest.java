package io.github.muqabala.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateScanTest {
    /**
     * An original o with an exact copy e, a spelling s, an edited copy w and an excerpt x; another, p, with a quote q; r is
     * unrelated. The sets of o, e and s are equal.
     */
    private static final String TRUTH = """
            {"type":"planted","id":"e","kind":"exact","origin":"o"}
            {"type":"planted","id":"s","kind":"spelling","origin":"o"}
            {"type":"planted","id":"w","kind":"edit20","origin":"o"}
            {"type":"planted","id":"x","kind":"excerpt","origin":"o","words":90}
            {"type":"planted","id":"q","kind":"quote","origin":"p","words":30}
            {"type":"pair","left":"o","right":"e","shared":100,"leftSize":100,"rightSize":100}
            {"type":"pair","left":"o","right":"s","shared":100,"leftSize":100,"rightSize":100}
            {"type":"pair","left":"e","right":"s","shared":100,"leftSize":100,"rightSize":100}
            {"type":"pair","left":"o","right":"w","shared":70,"leftSize":100,"rightSize":100}
            {"type":"pair","left":"e","right":"w","shared":70,"leftSize":100,"rightSize":100}
            {"type":"pair","left":"s","right":"w","shared":70,"leftSize":100,"rightSize":100}
            """;

    private static final String IDENTICAL = """
            {"type":"identical","articles":["o","e","s"]}
            """;

    private static final String SCAN = IDENTICAL + """
            {"type":"pair","left":"o","right":"w","shared":70,"jaccard":0.538,"containmentLeft":0.7,"containmentRight":0.7}
            {"type":"cluster","members":[{"id":"o","date":{"of":"a"}},{"id":"e"},{"id":"s"},{"id":"w"}]}
            {"type":"passage","article":"x","start":1,"end":500,"source":"e","sourceStart":4,"sourceEnd":503,"words":90}
            {"type":"summary","articles":8,"notes":[["any"],{"more":1}]}
            """;

    @TempDir
    Path folder;

    @Test
    void identicalArticlesStandForOneAnother() throws IOException {
        Result result = evaluate(SCAN, "0.5", "0.6");
        assertThat(result.exit()).isZero();
        assertThat(result.lines())
                .contains("Jaccard >= 0.5 or containment >= 0.6 6 6 6 1.000000 1.000000")
                .contains("Jaccard >= 0.8 3 3 1.000000")
                .contains("exact 1 1.0000 1 1.000000")
                .contains("spelling 1 1.0000 1 1.000000")
                .contains("edit20 1 1.0000 1 1.000000")
                .doesNotContain("truncated");
    }

    @Test
    void anExcerptIsFoundWithACopyOfItsOrigin() throws IOException {
        Result result = evaluate(SCAN, "0.5", "0.6");
        assertThat(result.lines()).contains("excerpt 1 0.0000 1 1.000000").contains("quote 1 0.0000 0 0.000000");
    }

    @Test
    void aPassageFromElsewhereDoesNotFindAQuote() throws IOException {
        String elsewhere = """
                {"type":"passage","article":"q","source":"o","words":9}
                {"type":"passage","article":"q","source":"r","words":9}
                """;
        assertThat(evaluate(elsewhere, "0.5", "0.6").lines()).contains("quote 1 0.0000 0 0.000000");
        String there = """
                {"type":"passage","article":"p","source":"q","words":30}
                """;
        assertThat(evaluate(there, "0.5", "0.6").lines()).contains("quote 1 0.0000 1 1.000000");
    }

    @Test
    void whatIsMissedLowersRecall() throws IOException {
        Result result = evaluate(IDENTICAL, "0.5", "0.6");
        assertThat(result.exit()).isZero();
        assertThat(result.lines())
                .contains("Jaccard >= 0.5 or containment >= 0.6 6 3 3 1.000000 0.500000")
                .contains("exact 1 1.0000 0 0.000000");
    }

    @Test
    void aPairBelowTheThresholdsLowersPrecision() throws IOException {
        Result unrelated = evaluate(SCAN + "{\"type\":\"pair\",\"left\":\"r\",\"right\":\"o\"}\n", "0.5", "0.6");
        assertThat(unrelated.exit()).isOne();
        // o stands for three articles, so r is in three pairs.
        assertThat(unrelated.lines()).contains("Jaccard >= 0.5 or containment >= 0.6 6 9 6 0.666667 1.000000");
        Result stricter = evaluate(SCAN, "0.8", "0.8");
        assertThat(stricter.exit()).isOne();
        assertThat(stricter.lines())
                .contains("Jaccard >= 0.8 or containment >= 0.8 3 6 3 0.500000 1.000000")
                .contains("edit20 1 0.0000 1 1.000000");
    }

    @Test
    void thresholdsThatTruthDoesNotReachAreRefused() throws IOException {
        assertThat(evaluate(SCAN, "0.4", "0.6").exit()).isEqualTo(2);
        assertThat(evaluate(SCAN, "0.5", "0.5").exit()).isEqualTo(2);
        assertThat(evaluate("[1]", "0.5", "0.6").exit()).isEqualTo(2);
        assertThat(evaluate("{\"type\":\"pair\"}", "0.5", "0.6").exit()).isEqualTo(2);
        assertThat(evaluate("{\"type\":", "0.5", "0.6").exit()).isEqualTo(2);
    }

    private record Result(int exit, String lines) {}

    private Result evaluate(String scan, String jaccard, String containment) throws IOException {
        Path truthFile = Files.writeString(folder.resolve("truth.jsonl"), TRUTH);
        Path scanFile = Files.writeString(folder.resolve("scan.jsonl"), scan);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int exit = EvaluateScan.run(
                new String[] {
                    "--truth",
                    truthFile.toString(),
                    "--scan",
                    scanFile.toString(),
                    "--jaccard",
                    jaccard,
                    "--containment",
                    containment
                },
                new PrintStream(out, true, StandardCharsets.UTF_8));
        return new Result(exit, out.toString(StandardCharsets.UTF_8).replaceAll(" +", " "));
    }
}
