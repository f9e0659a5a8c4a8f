package io.github.muqabala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.fixtures.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms of {@code compare}, and where they go. */
class CompareOutputTest {
    @TempDir
    private Path folder;

    private final ProgramRun program = new ProgramRun();
    private String wire = "";
    private String edited = "";
    private String report = "";

    @BeforeEach
    void writeArticles() throws IOException {
        wire = Files.writeString(folder.resolve("wire.txt"), Fixtures.article("ar-wire-a"))
                .toString();
        edited = Files.writeString(folder.resolve("edited.txt"), Fixtures.article("ar-edited"))
                .toString();
        report = folder.resolve("report").toString();
    }

    @Test
    void aPageIsWrittenToTheFileAndNothingElsewhere() throws IOException {
        assertThat(program.run("compare", wire, edited, "--format", "html", "--output", report, "--ui-language", "ar"))
                .isZero();
        assertThat(Files.readString(Path.of(report)))
                .startsWith("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">")
                .endsWith("</html>\n");
        assertThat(program.out()).isEmpty();
        assertThat(program.err()).isEmpty();
    }

    @Test
    void markdownGoesToStandardOutput() {
        assertThat(program.run("compare", wire, edited, "--format", "markdown", "--ui-language", "en"))
                .isZero();
        assertThat(program.out()).startsWith("# ").contains("## Shared passages");
    }

    @Test
    void textInAFileHasNoColours() throws IOException {
        assertThat(program.run("compare", wire, edited, "--color", "always", "--output", report))
                .isZero();
        assertThat(Files.readString(Path.of(report)))
                .contains("Shared passages: 5")
                .doesNotContain("\u001B");
    }

    @Test
    void anArticleIsNotWrittenOverByWhateverNameItIsCalled() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of(edited));
        for (String output : List.of(wire, edited, link.toString())) {
            assertThat(program.run("compare", wire, edited, "--output", output)).isEqualTo(2);
            program.assertTrouble(output + ": is part of the input; name another file for the output");
        }
        assertThat(Files.readString(Path.of(edited))).isEqualTo(Fixtures.article("ar-edited"));
    }

    @Test
    void anotherLanguageIsRefused() {
        assertThat(program.run("compare", wire, edited, "--ui-language", "fr")).isEqualTo(2);
        program.assertTrouble("--ui-language");
    }
}
