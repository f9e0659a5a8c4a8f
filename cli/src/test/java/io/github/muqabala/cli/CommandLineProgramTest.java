package io.github.muqabala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.muqabala.fixtures.Fixtures;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineProgramTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String wire = "";
    private String edited = "";

    @BeforeEach
    void writeArticles() throws IOException {
        wire = write("wire.txt", Fixtures.article("ar-wire-a"));
        edited = write("edited.txt", Fixtures.article("ar-edited"));
    }

    @Test
    void comparesTwoFiles() {
        assertThat(run("compare", wire, edited)).isZero();
        assertThat(out()).contains("Shared passages: 5").doesNotContain("\u001B");
        assertThat(err()).isEmpty();
    }

    @Test
    void writesJson() throws IOException {
        assertThat(run("compare", wire, edited, "--format", "json")).isZero();
        assertThat(new ObjectMapper().readTree(out()).get("passages")).hasSize(5);
        assertThat(out()).endsWith("}\n");
    }

    @Test
    void readsOneArticleFromStandardInput() {
        Console console = new Console(
                new ByteArrayInputStream(Fixtures.article("ar-wire-a").getBytes(StandardCharsets.UTF_8)),
                out,
                err,
                Terminal.of("", false, Map.of()));
        assertThat(new CommandLineProgram(console).run("compare", "-", edited)).isZero();
        assertThat(out()).contains("standard input", "Shared passages: 5");
    }

    @Test
    void coloursWhenAskedTo() {
        assertThat(run("compare", wire, edited, "--color", "always")).isZero();
        assertThat(out()).contains("\u001B[31;9m");
    }

    @Test
    void standardInputCannotBeBothArticles() {
        assertThat(run("compare", "-", "-")).isEqualTo(2);
        assertTrouble("standard input cannot be both articles; name a file for one of them");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(run("compare", wire, folder.resolve("none.txt").toString())).isEqualTo(2);
        assertTrouble("none.txt: no such file; check the path");
    }

    @Test
    void aDirectoryIsNotAnArticle() {
        assertThat(run("compare", folder.toString(), wire)).isEqualTo(2);
        assertTrouble("is a directory; name a text file in it");
    }

    @Test
    void anEmptyFileHasNothingToCompare() throws IOException {
        assertThat(run("compare", wire, write("empty.txt", ""))).isEqualTo(2);
        assertTrouble("empty.txt: is empty");
    }

    @Test
    void binaryIsRefused() throws IOException {
        assertThat(run("compare", wire, write("image.txt", "\u0001\u0000\u0002")))
                .isEqualTo(2);
        assertTrouble("image.txt: is binary, not text: byte 1 is zero");
    }

    @Test
    void anotherEncodingIsRefusedWithTheByteAndTheRemedy() throws IOException {
        Path file = folder.resolve("old.txt");
        Files.write(file, "مصر".getBytes(Charset.forName("windows-1256")));
        assertThat(run("compare", file.toString(), wire)).isEqualTo(2);
        assertTrouble("old.txt: is not UTF-8 text: byte 0 (0xE3) is invalid; save it as UTF-8");
    }

    @Test
    void aFileOverTheLimitIsRefused() {
        assertThat(run("compare", wire, edited, "--max-bytes", "100")).isEqualTo(2);
        assertTrouble("is larger than 100 bytes");
    }

    @Test
    void aLimitMustBePositive() {
        assertThat(run("compare", wire, edited, "--max-bytes", "0")).isEqualTo(2);
        assertTrouble("--max-bytes': '0' is not a number of bytes");
    }

    @Test
    void wrongArgumentsAreExplainedInOneLine() {
        assertThat(run("compare", wire)).isEqualTo(2);
        assertTrouble("RIGHT");
        assertThat(run("compare", wire, edited, "--format", "xml")).isEqualTo(2);
        assertThat(run("compare", wire, edited, "--colour")).isEqualTo(2);
        assertThat(run("campare")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(err().lines()).hasSize(5).allMatch(line -> line.startsWith("muqabala: "));
        assertThat(err()).contains("did you mean compare?").doesNotContain("defect");
        assertThat(out()).isEmpty();
    }

    @Test
    void verboseAddsTheTrace() {
        assertThat(run("compare", wire, "none.txt", "--verbose")).isEqualTo(2);
        assertThat(err()).contains("none.txt: no such file", "\tat ");
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        assertThat(run("--help")).isZero();
        assertThat(run("compare", "--help")).isZero();
        assertThat(run("--version")).isZero();
        assertThat(out())
                .contains("Usage: muqabala", "--max-bytes", "muqabala ")
                .doesNotContain("${");
        assertThat(err()).isEmpty();
    }

    @Test
    void outputThatCannotBeWrittenIsTrouble() {
        assertThat(runInto(failing("No space left on device"))).isEqualTo(2);
        assertTrouble("standard output: No space left on device; not all of the result was written");
    }

    @Test
    void aReaderThatHasHadEnoughIsNoTroubleWorthALine() {
        assertThat(runInto(failing("Broken pipe"))).isEqualTo(2);
        assertThat(err()).isEmpty();
    }

    private int runInto(OutputStream output) {
        Console console =
                new Console(new ByteArrayInputStream(new byte[0]), output, err, Terminal.of("", false, Map.of()));
        return new CommandLineProgram(console).run("compare", wire, edited);
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    private int run(String... args) {
        Console console =
                new Console(new ByteArrayInputStream(new byte[0]), out, err, Terminal.of("", false, Map.of()));
        return new CommandLineProgram(console).run(args);
    }

    private void assertTrouble(String message) {
        assertThat(err().lines()).hasSize(1);
        assertThat(err()).startsWith("muqabala: ").contains(message).doesNotContain("defect");
        assertThat(out()).isEmpty();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
