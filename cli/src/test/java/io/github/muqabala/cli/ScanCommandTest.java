package io.github.muqabala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.muqabala.fixtures.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScanCommandTest {
    @TempDir
    private Path folder;

    private final ProgramRun program = new ProgramRun();
    private String archive = "";

    @BeforeEach
    void writeArticles() throws IOException {
        archive = Files.createDirectory(folder.resolve("archive")).toString();
        for (String id : List.of("en-wire-a", "en-republished", "en-excerpt", "en-wire-b", "ar-wire-a")) {
            write("archive/" + id + ".txt", Fixtures.article(id));
        }
    }

    @Test
    void findsWhatIsRepublishedInAFolder() {
        assertThat(program.run("scan", archive)).isZero();
        assertThat(program.out())
                .startsWith("Scanned 5 articles")
                .contains("1 article republishes an earlier one (20 %), in 1 cluster", "en-republished.txt")
                .doesNotContain("en-excerpt", "\u001B");
        assertThat(program.err()).isEmpty();
    }

    @Test
    void writesJsonLines() throws IOException {
        assertThat(program.run("scan", archive, "--format", "json")).isZero();
        List<JsonNode> lines = json();
        assertThat(lines)
                .extracting(line -> line.get("type").asText())
                .containsExactly("scan", "pair", "cluster", "end");
    }

    @Test
    void writesCsv() {
        assertThat(program.run("scan", archive, "--format=CSV")).isZero();
        assertThat(program.out().lines()).hasSize(3);
        assertThat(program.out()).startsWith("cluster,relation,").endsWith("\r\n");
    }

    @Test
    void coloursWhenAskedToButNotInAFile() throws IOException {
        assertThat(program.run("scan", archive, "--color", "always")).isZero();
        assertThat(program.out()).startsWith("\u001B[1mScanned");
        Path file = folder.resolve("found.txt");
        assertThat(program.run("scan", archive, "--color", "always", "--output", file.toString()))
                .isZero();
        assertThat(Files.readString(file)).startsWith("Scanned");
    }

    @ParameterizedTest
    @CsvSource({"--passages, 3", "--passage-words=25, 3", "--passage-words=28, 2", "--passage-words=300, 0"})
    void passagesAreThoseOfTheLengthAndOver(String option, int passages) throws IOException {
        assertThat(program.run("scan", option, archive, "--format", "json")).isZero();
        assertThat(json().get(0).get("passages").asInt()).isEqualTo(passages);
    }

    @Test
    void theLengthOfPassagesMayStandBeforeOrAfterTheFolder() throws IOException {
        assertThat(program.run("scan", "--passage-words", "28", archive, "--format", "json"))
                .isZero();
        assertThat(json().get(0).get("passages").asInt()).isEqualTo(2);
        assertThat(program.run("scan", archive, "--format", "json", "--passages"))
                .isZero();
        assertThat(json().get(0).get("passages").asInt()).isEqualTo(3);
        assertThat(program.run("scan", archive, "--passages", "--format", "json"))
                .isZero();
        assertThat(json().get(0).get("passages").asInt()).isEqualTo(3);
    }

    @Test
    void readsFieldsOfOtherNames() throws IOException {
        String line = "{\"nr\":1,\"body\":\"one two three four\",\"title\":\"T\"}\n";
        String news = write("news.jsonl", line + line.replace("1", "2"));
        assertThat(program.run("scan", news, "--field", "text=body", "--field=id=nr", "--format", "json"))
                .isZero();
        assertThat(json().get(1).get("articles")).extracting(JsonNode::asText).containsExactly("1", "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "text=", "=body", "author=by", "TEXT=body", ""})
    void aFieldThatIsNotOfAnArticleIsExplained(String field) {
        assertThat(program.run("scan", archive, "--field", field)).isEqualTo(2);
        program.assertTrouble("--field wants a part of the article and a field's name, such as text=body, not '" + field
                + "'; parts: id, text, title, url, source, date, language; see muqabala scan --help");
    }

    @ParameterizedTest
    @CsvSource({
        "--jaccard=0, 'jaccard must be over 0 and at most 1, not 0.0'",
        "--jaccard=high, 'high'",
        "--containment=1.5, 'containment must be over 0 and at most 1, not 1.5'",
        "--shingle=0, 'a shingle has at least one word, not 0'",
        "--passage-words=few, 'few'",
        "--passage-words=9, 'a passage has at least 10 words, not 9'",
        "--threads=0, 'there is at least one thread, not 0'",
        "--on-error=ignore, 'ignore'",
        "--format=xml, 'xml'",
        "--max-bytes=0, '0'",
        "--outptu=x, '--output'",
    })
    void badOptionsAreExplainedInOneLine(String option, String explained) {
        assertThat(program.run("scan", archive, option)).isEqualTo(2);
        program.assertTrouble(explained);
        assertThat(program.err()).contains("see muqabala scan --help");
    }

    @Test
    void whatIsToBeScannedMustBeThere() throws IOException {
        assertThat(program.run("scan")).isEqualTo(2);
        program.assertTrouble("INPUT");
        assertThat(program.run("scan", archive, folder.resolve("none").toString()))
                .isEqualTo(2);
        program.assertTrouble("none: no such file or folder; check the path");
        String empty = Files.createDirectory(folder.resolve("empty")).toString();
        assertThat(program.run("scan", empty)).isEqualTo(2);
        program.assertTrouble("holds no file that is wanted: none of .txt, .html, .jsonl, .csv or .warc, also as .gz");
    }

    @Test
    void theFirstInputThatCannotBeReadEndsTheScan() throws IOException {
        String news = write("news.jsonl", "{\"text\":\"a\"}\nbad\nworse\n");
        assertThat(program.run("scan", news)).isEqualTo(2);
        program.assertTrouble("news.jsonl:2: is not a JSON object");
    }

    @Test
    void unlessItIsToBeSkippedWhichIsTold() throws IOException {
        String news = write("news.jsonl", "{\"text\":\"a\"}\nbad\nworse\n");
        assertThat(program.run("scan", news, "--on-error", "skip")).isZero();
        assertThat(program.out()).contains("Scanned 1 article, 1 word\n", "Left out, since it cannot be read: 2");
        assertThat(program.err())
                .startsWith("muqabala: left out 2 that cannot be read; the first: " + news + ":2: is not");
        assertThat(program.err().lines()).hasSize(1);
    }

    @Test
    void whatIsToldOfASkippedFileIsOneLineWhateverItsName() throws IOException {
        String odd = write("a\n\u001B[2Jb.txt", "");
        assertThat(program.run("scan", odd, archive, "--on-error", "skip")).isZero();
        assertThat(program.err().lines()).hasSize(1);
        assertThat(program.err()).contains("is empty").doesNotContain("\u001B");
    }

    @Test
    void aReaderThatHasHadEnoughIsNoTroubleWorthALineInAnyForm() {
        for (String format : List.of("text", "json", "csv")) {
            assertThat(program.runInto(ProgramRun.failing("Broken pipe"), "scan", archive, "--format", format))
                    .isEqualTo(2);
            assertThat(program.err()).isEmpty();
        }
    }

    @Test
    void outputThatCannotBeWrittenIsTroubleInAnyForm() {
        for (String format : List.of("text", "json", "csv")) {
            assertThat(program.runInto(
                            ProgramRun.failing("No space left on device"), "scan", archive, "--format", format))
                    .isEqualTo(2);
            program.assertTrouble("standard output: No space left on device; not all of the result was written");
        }
    }

    private List<JsonNode> json() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : program.out().lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void standardInputIsScannedAsWhatItIs() {
        String lines = "{\"text\":\"The ferry sails again after three days of storm.\"}\n".repeat(2);
        assertThat(program.runWithInput(lines, "scan", "-", "--passages")).isZero();
        assertThat(program.out()).contains("Scanned 2 articles", "standard input:2");
    }

    @Test
    void anAddressIsAnInputAndWhatCannotBeFetchedIsToldLikeAnyOther() {
        assertThat(program.run("scan", "http://127.0.0.1:1/a", archive)).isEqualTo(2);
        program.assertTrouble("http://127.0.0.1:1/a: ");
        assertThat(program.run("scan", "http://127.0.0.1:1/a", archive, "--on-error", "skip"))
                .isZero();
        assertThat(program.out()).startsWith("Scanned 5 articles");
        assertThat(program.err()).contains("left out 1 that cannot be read; the first: http://127.0.0.1:1/a: ");
    }

    @Test
    void articlesThatAScanFoundAreComparedByTheirPlaces() throws IOException {
        String news = write("news.csv", "text\nThe ferry sails again.\nThe ferry sails again now.\n");
        assertThat(program.run("compare", news + ":2", news + ":3")).isZero();
        assertThat(program.out()).contains("news.csv:2", "news.csv:3");
        assertThat(program.run("compare", news, news + ":3")).isEqualTo(2);
        program.assertTrouble("holds several articles; name one of them by its place, for example: " + news + ":2");
    }
}
