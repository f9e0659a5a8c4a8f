package io.github.muqabala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.fixtures.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlignCommandTest {
    private static final String LEXICON = "../fixtures/lexicons/neighbours-meeting.yaml";

    @TempDir
    private Path folder;

    private final ProgramRun program = new ProgramRun();
    private String egypt = "";
    private String algeria = "";

    @BeforeEach
    void writeArticles() throws IOException {
        egypt = write("egypt.txt", Fixtures.article("ar-egypt"));
        algeria = write("algeria.txt", Fixtures.article("ar-algeria"));
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void setsWhatArticlesSaySideBySide() {
        assertThat(program.run("align", egypt, algeria, "--lexicon", LEXICON)).isZero();
        assertThat(program.out())
                .startsWith("2 articles, ")
                .contains("egypt.txt", "algeria.txt", "Who stands where", "joint force", "Algeria");
        assertThat(program.err()).isEmpty();
    }

    @Test
    void takesFoldersAndStandardInput() throws IOException {
        assertThat(program.runWithInput(Fixtures.article("ar-tunisia"), "align", folder.toString(), "-"))
                .isZero();
        assertThat(program.out()).startsWith("3 articles, ").contains("standard input");
    }

    @Test
    void writesToAFileWithoutColours() throws IOException {
        Path out = folder.resolve("aligned.out");
        assertThat(program.run("align", egypt, algeria, "--color", "always", "--output", out.toString()))
                .isZero();
        assertThat(Files.readString(out)).startsWith("2 articles, ").doesNotContain("\u001B");
    }

    @Test
    void eachFormIsWhatItIsCalled() throws IOException {
        assertForm("html", "<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">");
        assertForm("markdown", "# مقالان، ");
        assertForm("json", "{\n  \"schemaVersion\" : 1,");
        assertForm("csv", "statement,article,");
        assertForm("graphml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    private void assertForm(String format, String beginning) throws IOException {
        Path out = folder.resolve("aligned." + format + ".out");
        String[] arguments = {
            "align", egypt, algeria, "--format", format, "--ui-language", "ar", "--output", out.toString()
        };
        assertThat(program.run(arguments)).isZero();
        assertThat(Files.readString(out)).startsWith(beginning);
    }

    @Test
    void compareHasWhatThePairSaysWhereThatIsAskedFor() {
        assertThat(program.run("compare", egypt, algeria)).isZero();
        String plain = program.out();
        assertThat(plain).doesNotContain("Who stands where");
        assertThat(program.run("compare", egypt, algeria, "--claims", "--lexicon", LEXICON))
                .isZero();
        assertThat(program.out())
                .startsWith(plain)
                .contains("Article 1 is the left one, article 2 the right one.", "joint force");
    }

    @Test
    void aLexiconIsOfNoUseToAComparisonWithoutClaims() {
        assertThat(program.run("compare", egypt, algeria, "--lexicon", LEXICON)).isEqualTo(2);
        program.assertTrouble("--lexicon is of use with --claims only");
    }

    @Test
    void oneArticleIsTooFew() {
        assertThat(program.run("align", egypt)).isEqualTo(2);
        program.assertTrouble("egypt.txt; name two or more, or extract --claims for what one says");
    }

    @Test
    void moreThanAnybodyReadsSideBySideAreTooMany() throws IOException {
        String lines = "{\"text\": \"Norway backs the ferry link.\"}\n".repeat(1001);
        assertThat(program.run("align", write("many.jsonl", lines))).isEqualTo(2);
        program.assertTrouble("there are more than 1000 articles; name fewer");
    }

    @Test
    void whatCannotBeReadIsToldOrLeftOut() throws IOException {
        String empty = write("empty.txt", "");
        assertThat(program.run("align", egypt, algeria, empty)).isEqualTo(2);
        program.assertTrouble("or leave such out with --on-error skip");
        assertThat(program.run("align", egypt, algeria, empty, "--on-error", "skip"))
                .isZero();
        assertThat(program.out()).startsWith("2 articles, ");
        assertThat(program.err()).contains("left out: ").contains("empty.txt");
    }

    @Test
    void aLexiconThatIsNotThereIsTold() {
        assertThat(program.run("align", egypt, algeria, "--lexicon", "nowhere.yaml"))
                .isEqualTo(2);
        program.assertTrouble("nowhere.yaml: no such file; check the path");
    }
}
