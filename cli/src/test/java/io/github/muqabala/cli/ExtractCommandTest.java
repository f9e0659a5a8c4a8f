package io.github.muqabala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.fixtures.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
    @TempDir
    private Path folder;

    private final ProgramRun program = new ProgramRun();
    private Path pages = Path.of("");

    @BeforeEach
    void writePages() throws IOException {
        pages = Files.createDirectory(folder.resolve("pages"));
        Files.writeString(pages.resolve("a.html"), page(Fixtures.article("ar-wire-a")));
        Files.writeString(pages.resolve("b.txt"), Fixtures.article("ar-edited"));
        Files.writeString(pages.resolve("notes.md"), "not an article");
    }

    private static String page(String article) {
        StringBuilder page = new StringBuilder("<!doctype html><html><nav><a href=/>الرئيسية</a></nav>");
        article.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> page.append("<p>").append(line).append("</p>"));
        return page.append("</html>").toString();
    }

    @Test
    void showsWhatWasReadAndWhatWasLeftOut() {
        assertThat(program.run("extract", pages.resolve("a.html").toString())).isZero();
        assertThat(program.out()).contains("~ is not of the article", "الرئيسية", "encoding");
        assertThat(program.err()).isEmpty();
    }

    @Test
    void aFolderOfPagesBecomesACorpusThatCanBeScanned() {
        String corpus = folder.resolve("corpus.jsonl").toString();
        assertThat(program.run("extract", pages.toString(), "--format", "jsonl", "--output", corpus))
                .isZero();
        assertThat(program.out()).isEmpty();
        assertThat(program.run("scan", corpus, "--jaccard", "0.5")).isZero();
        assertThat(program.out()).contains("Scanned 2 articles", "a.html", "b.txt");
    }

    @Test
    void aDocumentOfJsonHasAllArticles() {
        assertThat(program.run("extract", pages.toString(), "--format", "json")).isZero();
        assertThat(program.out()).startsWith("[").endsWith("]\n").contains("a.html\",\n", "b.txt\",\n");
        assertThat(program.out().lines().filter(line -> line.contains("\"schemaVersion\" : 1")))
                .hasSize(2);
    }

    @Test
    void aPageHasAllArticlesInTheLanguageAskedFor() throws IOException {
        Path out = folder.resolve("read.html");
        assertThat(program.run(
                        "extract",
                        pages.toString(),
                        "--format",
                        "html",
                        "--ui-language",
                        "ar",
                        "--output",
                        out.toString()))
                .isZero();
        assertThat(Files.readString(out))
                .startsWith("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">")
                .contains("a.html</bdi>", "b.txt</bdi>", "عناصر الصفحة")
                .endsWith("</html>\n");
    }

    @Test
    void claimsAreAddedInEveryFormat() throws IOException {
        String input = pages.resolve("b.txt").toString();
        assertThat(program.run("extract", input, "--claims")).isZero();
        assertThat(program.out()).contains("\nClaims: ");
        assertThat(program.run("extract", input, "--claims", "--format", "jsonl"))
                .isZero();
        assertThat(program.out()).contains("\"claims\":[").endsWith("]}\n");
        assertThat(program.run("extract", input, "--claims", "--format", "json"))
                .isZero();
        assertThat(program.out()).contains("\"claims\" : [");
        assertThat(program.run("extract", input, "--claims", "--format", "html"))
                .isZero();
        assertThat(program.out()).contains("<section class=\"claims\"");
        for (String format : new String[] {"text", "jsonl", "json", "html"}) {
            assertThat(program.run("extract", input, "--format", format)).isZero();
            assertThat(program.out()).doesNotContainIgnoringCase("claims");
        }
    }

    @Test
    void aLexiconIsReadBeforeAnyArticle() throws IOException {
        Path lexicon = Files.writeString(folder.resolve("ports.yaml"), """
                version: 1
                topics:
                  fees:
                    any: [رسوم الميناء, port fees]
                """);
        String input = pages.resolve("b.txt").toString();
        assertThat(program.run("extract", input, "--claims", "--lexicon", lexicon.toString()))
                .isZero();
        assertThat(program.out()).contains("\nClaims: ");
        Files.writeString(lexicon, "version: 1\ntopics:\n  fees: 7\n");
        assertThat(program.run("extract", "no-such-article", "--claims", "--lexicon", lexicon.toString()))
                .isEqualTo(2);
        program.assertTrouble("ports.yaml:3: ");
    }

    @Test
    void aLexiconThatIsNotThereOrHasNoUseIsTold() {
        String input = pages.resolve("b.txt").toString();
        assertThat(program.run("extract", input, "--claims", "--lexicon", "no-such.yaml"))
                .isEqualTo(2);
        program.assertTrouble("no-such.yaml: no such file; check the path");
        assertThat(program.run("extract", input, "--lexicon", "no-such.yaml")).isEqualTo(2);
        program.assertTrouble("--lexicon is of use with --claims only");
    }

    @Test
    void linesWithClaimsAreACorpusTheSame() {
        String corpus = folder.resolve("corpus.jsonl").toString();
        assertThat(program.run("extract", pages.toString(), "--claims", "--format", "jsonl", "--output", corpus))
                .isZero();
        assertThat(program.run("scan", corpus, "--jaccard", "0.5")).isZero();
        assertThat(program.out()).contains("Scanned 2 articles", "a.html", "b.txt");
    }

    @Test
    void standardInputIsAnInput() {
        assertThat(program.runWithInput("The harbour reopened.", "extract", "-", "--format", "jsonl"))
                .isZero();
        assertThat(program.out()).contains("\"id\":\"standard input\"", "\"text\":\"The harbour reopened.\"");
    }

    @Test
    void anInputThatCannotBeReadEndsItOrIsSkipped() throws IOException {
        Files.writeString(pages.resolve("a0.html"), "<html><body></body></html>");
        assertThat(program.run("extract", pages.toString())).isEqualTo(2);
        assertThat(program.err())
                .contains("a0.html: is a page without an article")
                .containsOnlyOnce("\n");
        assertThat(program.run("extract", pages.toString(), "--format", "jsonl", "--on-error", "skip"))
                .isZero();
        assertThat(program.out().lines()).hasSize(2);
        assertThat(program.err()).contains("left out: ").containsOnlyOnce("\n");
    }

    @Test
    void whereNothingCanBeReadNoFileIsMade() throws IOException {
        Path out = folder.resolve("out.jsonl");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.writeString(empty.resolve("a.html"), "<html><body></body></html>");
        program.run("extract", empty.toString(), "--on-error", "skip", "--format", "json", "--output", out.toString());
        assertThat(out).doesNotExist();
        assertThat(program.run("extract", folder.resolve("none.html").toString(), "--output", out.toString()))
                .isEqualTo(2);
        assertThat(out).doesNotExist();
    }

    @Test
    void anInputIsNotWrittenOver() {
        String input = pages.resolve("b.txt").toString();
        assertThat(program.run("extract", input, "--output", input)).isEqualTo(2);
        assertThat(program.err()).contains("is part of the input");
    }

    @Test
    void linesAndRowsAreInputsAndFoldersAreChosenFrom() throws IOException {
        Files.writeString(pages.resolve("c.jsonl"), "{\"id\":\"n1\",\"body\":\"The ferry sails again.\"}\n");
        Files.writeString(pages.resolve("d.csv"), "id,body\nn2,The port is open.\n");
        assertThat(program.run(
                        "extract",
                        pages.toString(),
                        "--include",
                        "*.{jsonl,csv}",
                        "--field",
                        "text=body",
                        "--format",
                        "jsonl"))
                .isZero();
        assertThat(program.out().lines()).hasSize(2);
        assertThat(program.out()).contains("\"id\":\"n1\"", "\"text\":\"The port is open.\"");
        assertThat(program.run("extract", pages.toString(), "--exclude", "*.{jsonl,csv,html}", "--format", "jsonl"))
                .isZero();
        assertThat(program.out()).contains("b.txt").doesNotContain("a.html");
    }

    @Test
    void aMalformedPatternIsExplained() {
        assertThat(program.run("extract", pages.toString(), "--exclude", "[a")).isEqualTo(2);
        program.assertTrouble("'[a' is not a pattern of file names (");
    }
}
