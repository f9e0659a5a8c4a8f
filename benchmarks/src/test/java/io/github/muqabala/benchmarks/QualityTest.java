package io.github.muqabala.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QualityTest {
    private static final String PASSAGE =
            "the river rose two metres overnight and the mayor asked everyone near the old"
                    + " bridge to leave their houses before noon because the dam upstream might not hold";

    /** The passage begins at code point 5 of the first document, whose first character is two units in UTF-16. */
    private static final String DOCUMENTS = """
            {"id": "copy", "text": "😀 So %s."}
            {"id": "source", "text": "%s"}
            {"id": "other", "text": "Nothing of that is to be read in this short report about a football match."}
            """.formatted(PASSAGE, PASSAGE);

    private static final String PAIRS =
            """
            {"a": "copy", "b": "source", "class": "pos", "label": 1, "cases":
             [{"a_off": 5, "a_len": %d, "b_off": 0, "b_len": %d, "obf": "none"}]}
            """.replace("%d", Integer.toString(PASSAGE.length())).replace("\n ", " ") + """
            {"a": "copy", "b": "other", "class": "neg", "label": 0}
            """;

    @TempDir
    Path folder;

    private Path documents = Path.of("");
    private Path pairs = Path.of("");

    @BeforeEach
    void writeFiles() throws IOException {
        documents = Files.writeString(folder.resolve("docs.jsonl"), DOCUMENTS);
        pairs = Files.writeString(folder.resolve("pairs.jsonl"), PAIRS);
    }

    @Test
    void reuseEndsInItsFigures() throws IOException {
        Result result = run("reuse", "--docs", documents.toString(), "--pairs", pairs.toString());
        assertThat(result.error()).isEmpty();
        assertThat(result.exit()).isZero();
        JsonNode json = result.json();
        assertThat(json.path("plagdet").asDouble()).isEqualTo(1);
        assertThat(json.path("precision").asDouble()).isEqualTo(1);
        assertThat(json.path("recall").asDouble()).isEqualTo(1);
        assertThat(json.path("granularity").asDouble()).isEqualTo(1);
        assertThat(json.path("perClass").fieldNames()).toIterable().containsExactly("neg", "none", "pos");
        assertThat(json.path("perClass").path("none").path("cases").asInt()).isEqualTo(1);
        assertThat(json.path("cpuMillisMax").asDouble())
                .isPositive()
                .isGreaterThanOrEqualTo(json.path("cpuMillisMedian").asDouble());
        assertThat(json.has("peers")).isFalse();
    }

    @Test
    void extractEndsInItsFigures() throws IOException {
        String body = "The river rose two metres overnight, and the mayor asked everyone near the old bridge to leave.";
        String more = "Schools stay closed on Thursday, while volunteers fill sandbags along the northern bank.";
        String page = "<!doctype html><html><head><meta property=article:published_time content=2023-05-18T07:30:00Z>"
                + "</head><nav><a href=/>Home</a></nav><h1>River rises</h1><p>" + body + "</p><p>" + more
                + "</p></html>";
        Path html = Files.createDirectory(folder.resolve("html"));
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(html.resolve("p.html.gz")))) {
            out.write(page.getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(
                folder.resolve("ground-truth.json"),
                "{\"p\": {\"articleBody\": \"" + body + "\\n\\n" + more + "\", \"url\": null}}");
        Files.writeString(
                folder.resolve("meta.json"),
                "{\"p\": {\"title\": \"River rises\", \"authors\": [], \"publishing_date\": \"2023-05-18\"}}");
        Result result = run("extract", "--pages", folder.toString(), "--no-peers");
        assertThat(result.error()).isEmpty();
        assertThat(result.exit()).isZero();
        for (String figure : List.of("f1", "precision", "recall", "titles", "dates")) {
            assertThat(result.json().path(figure).asDouble()).as(figure).isEqualTo(1);
        }
        assertThat(result.json().path("pagesPerSecond").asDouble()).isPositive();
    }

    @Test
    void peersRunOnTheSamePairs() throws IOException {
        Result result = run(
                "reuse", "--docs", documents.toString(), "--pairs", pairs.toString(), "--peers", "--peer-pairs", "2");
        assertThat(result.error()).isEmpty();
        JsonNode peers = result.json().path("peers");
        assertThat(peers.path("pairs").asInt()).isEqualTo(2);
        for (String name : List.of("Muqabala", "JPlag", "java-diff-utils")) {
            assertThat(peers.path(name).path("plagdet").asDouble()).as(name).isEqualTo(1);
            assertThat(peers.path(name).path("cpuSeconds").asDouble()).as(name).isPositive();
        }
    }

    @Test
    void republicationEndsInItsFigures() throws IOException {
        Result result = run("republication", "--docs", documents.toString(), "--pairs", pairs.toString());
        assertThat(result.error()).isEmpty();
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("copy source").contains("copy other");
        JsonNode json = result.json();
        assertThat(json.path("auc").asDouble()).isEqualTo(1);
        assertThat(json.path("f1").asDouble()).isEqualTo(1);
        assertThat(json.path("baselines").path("containment").asDouble()).isEqualTo(1);
    }

    @Test
    void republicationNeedsLabels() throws IOException {
        Files.writeString(pairs, "{\"a\": \"copy\", \"b\": \"source\", \"label\": 1}");
        assertThat(run("republication", "--docs", documents.toString(), "--pairs", pairs.toString())
                        .error())
                .contains("label 1 and of label 0");
        Files.writeString(pairs, "{\"a\": \"copy\", \"b\": \"source\", \"label\": 2}");
        assertThat(run("republication", "--docs", documents.toString(), "--pairs", pairs.toString())
                        .error())
                .contains("copy and source");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing",
                "--what",
                "reuse",
                "reuse --docs DOCS",
                "reuse --docs DOCS --pairs",
                "reuse --docs DOCS --pairs PAIRS --more",
                "reuse --docs DOCS --pairs PAIRS --peer-pairs 3",
                "reuse --docs DOCS --pairs PAIRS --peers --peer-pairs 0",
                "reuse --docs DOCS --pairs PAIRS --peers --peer-pairs few",
                "reuse --docs missing --pairs PAIRS",
                "reuse --docs PAIRS --pairs DOCS",
                "republication --docs DOCS --pairs missing",
                "republication --pairs PAIRS"
            })
    void whatIsWrongIsSaidInOneLine(String line) {
        Result result = run(
                line.isEmpty()
                        ? new String[0]
                        : line.replace("DOCS", documents.toString())
                                .replace("PAIRS", pairs.toString())
                                .split(" ", -1));
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.error().lines()).hasSize(1);
        assertThat(result.error()).startsWith("Quality: ").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "reuse --help", "republication --docs x --help"})
    void helpIsGiven(String line) {
        Result result = run(line.split(" ", -1));
        assertThat(result.exit()).isZero();
        assertThat(result.error()).isEmpty();
        assertThat(result.out()).startsWith("usage: Quality").endsWith("\n").doesNotContain("\n\n\n");
    }

    private record Result(int exit, String out, String error) {
        JsonNode json() throws IOException {
            List<String> lines = out.lines().toList();
            return new ObjectMapper().readTree(lines.get(lines.size() - 1));
        }
    }

    private static Result run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        int exit = Quality.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(error, true, StandardCharsets.UTF_8));
        return new Result(exit, out.toString(StandardCharsets.UTF_8), error.toString(StandardCharsets.UTF_8));
    }
}
