package io.github.muqabala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.muqabala.fixtures.Fixtures;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineProgramTest {
    @TempDir
    private Path folder;

    private final ProgramRun program = new ProgramRun();
    private String wire = "";
    private String edited = "";

    @BeforeEach
    void writeArticles() throws IOException {
        wire = write("wire.txt", Fixtures.article("ar-wire-a"));
        edited = write("edited.txt", Fixtures.article("ar-edited"));
    }

    @Test
    void comparesTwoFiles() {
        assertThat(program.run("compare", wire, edited)).isZero();
        assertThat(program.out()).contains("Shared passages: 5").doesNotContain("\u001B");
        assertThat(program.err()).isEmpty();
    }

    @Test
    void writesJson() throws IOException {
        assertThat(program.run("compare", wire, edited, "--format", "json")).isZero();
        assertThat(new ObjectMapper().readTree(program.out()).get("passages")).hasSize(5);
        assertThat(program.out()).endsWith("}\n");
    }

    @Test
    void readsOneArticleFromStandardInput() {
        assertThat(program.runWithInput(Fixtures.article("ar-wire-a"), "compare", "-", edited))
                .isZero();
        assertThat(program.out()).contains("standard input", "Shared passages: 5");
    }

    @Test
    void coloursWhenAskedTo() {
        assertThat(program.run("compare", wire, edited, "--color", "always")).isZero();
        assertThat(program.out()).contains("\u001B[31;9m");
    }

    @Test
    void standardInputCannotBeBothArticles() {
        assertThat(program.run("compare", "-", "-")).isEqualTo(2);
        program.assertTrouble("standard input cannot be both articles; name a file for one of them");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(program.run("compare", wire, folder.resolve("none.txt").toString()))
                .isEqualTo(2);
        program.assertTrouble("none.txt: no such file; check the path");
    }

    @Test
    void aDirectoryIsNotAnArticle() {
        assertThat(program.run("compare", folder.toString(), wire)).isEqualTo(2);
        program.assertTrouble("is a directory; name a text file in it");
    }

    @Test
    void anEmptyFileHasNothingToCompare() throws IOException {
        assertThat(program.run("compare", wire, write("empty.txt", ""))).isEqualTo(2);
        program.assertTrouble("empty.txt: is empty");
    }

    @Test
    void binaryIsRefused() throws IOException {
        assertThat(program.run("compare", wire, write("image.txt", "\u0001\u0000\u0002")))
                .isEqualTo(2);
        program.assertTrouble("image.txt: is binary, not text: byte 1 is zero");
    }

    @Test
    void anEncodingThatCannotBeToldIsAskedFor() throws IOException {
        Path file = folder.resolve("old.txt");
        Files.write(file, "مصر".getBytes(Charset.forName("windows-1256")));
        assertThat(program.run("compare", file.toString(), wire)).isEqualTo(2);
        program.assertTrouble("old.txt: is in an encoding that cannot be told from its bytes; name a text file, or the"
                + " encoding if it is one (--charset)");
        assertThat(program.run("compare", file.toString(), file.toString(), "--charset", "windows-1256"))
                .isZero();
        assertThat(program.run("compare", file.toString(), wire, "--charset", "latin"))
                .isEqualTo(2);
        program.assertTrouble("'latin' is not an encoding; name one such as windows-1256");
    }

    @Test
    void aFileOverTheLimitIsRefused() {
        assertThat(program.run("compare", wire, edited, "--max-bytes", "100")).isEqualTo(2);
        program.assertTrouble("is larger than 100 bytes");
    }

    @Test
    void aLimitMustBePositive() {
        assertThat(program.run("compare", wire, edited, "--max-bytes", "0")).isEqualTo(2);
        program.assertTrouble("--max-bytes': '0' is not a number of bytes");
    }

    @Test
    void wrongArgumentsAreExplainedInOneLine() {
        assertThat(program.run("compare", wire)).isEqualTo(2);
        program.assertTrouble("RIGHT");
        assertThat(program.run("compare", wire, edited, "--format", "xml")).isEqualTo(2);
        program.assertTrouble("xml");
        assertThat(program.run("compare", wire, edited, "--colour")).isEqualTo(2);
        program.assertTrouble("--colour");
        assertThat(program.run("campare")).isEqualTo(2);
        program.assertTrouble("did you mean compare?");
        assertThat(program.run()).isEqualTo(2);
        program.assertTrouble("name a command");
    }

    @Test
    void verboseAddsTheTrace() {
        assertThat(program.run("compare", wire, "none.txt", "--verbose")).isEqualTo(2);
        assertThat(program.err()).contains("none.txt: no such file", "\tat ");
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        assertThat(program.run("--help")).isZero();
        assertThat(program.out()).contains("Usage: muqabala", "compare", "scan").doesNotContain("${");
        assertThat(program.run("compare", "--help")).isZero();
        assertThat(program.out())
                .contains("Usage: muqabala compare", "--max-bytes")
                .doesNotContain("${");
        assertThat(program.run("--version")).isZero();
        assertThat(program.out()).startsWith("muqabala ").doesNotContain("${");
        assertThat(program.err()).isEmpty();
    }

    @Test
    void outputThatCannotBeWrittenIsTrouble() {
        assertThat(program.runInto(ProgramRun.failing("No space left on device"), "compare", wire, edited))
                .isEqualTo(2);
        program.assertTrouble("standard output: No space left on device; not all of the result was written");
    }

    @Test
    void aReaderThatHasHadEnoughIsNoTroubleWorthALine() {
        assertThat(program.runInto(ProgramRun.failing("Broken pipe"), "compare", wire, edited))
                .isEqualTo(2);
        assertThat(program.err()).isEmpty();
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
