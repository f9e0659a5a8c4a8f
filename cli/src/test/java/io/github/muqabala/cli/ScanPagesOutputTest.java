package io.github.muqabala.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.muqabala.fixtures.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code scan --format html}: a folder of pages, in which nothing of anybody else's is touched. */
class ScanPagesOutputTest {
    @TempDir
    private Path folder;

    private final ProgramRun program = new ProgramRun();
    private Path archive = Path.of("");
    private Path report = Path.of("");

    @BeforeEach
    void writeArticles() throws IOException {
        archive = Files.createDirectory(folder.resolve("archive"));
        report = folder.resolve("reports/today");
        for (String id : List.of("en-wire-a", "en-republished", "en-edited", "ar-wire-a")) {
            Files.writeString(archive.resolve(id + ".txt"), Fixtures.article(id));
        }
    }

    private int scan(String... more) {
        String[] fixed = {
            "scan", archive.toString(), "--format", "html", "--output", report.toString(), "--ui-language", "en"
        };
        return program.run(Stream.concat(Stream.of(fixed), Stream.of(more)).toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(report)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> report.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theFolderIsMadeAndHoldsAnIndexAndAPageForEachPair() throws IOException {
        assertThat(scan()).isZero();
        assertThat(files()).containsExactly("index.html", "pairs/0001.html", "pairs/0002.html", "pairs/0003.html");
        assertThat(Files.readString(report.resolve("index.html")))
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">")
                .contains("2 of 4 articles republish an earlier one, in 1 cluster.", "pairs/0003.html")
                .endsWith("</html>\n");
        assertThat(program.out()).isEmpty();
        assertThat(program.err()).isEmpty();
    }

    @Test
    void itSpeaksArabic() throws IOException {
        assertThat(program.run("scan", archive.toString(), "--format=html", "--output=" + report, "--ui-language=ar"))
                .isZero();
        assertThat(Files.readString(report.resolve("index.html"))).contains("<html lang=\"ar\" dir=\"rtl\">");
        assertThat(Files.readString(report.resolve("pairs/0001.html"))).contains("<html lang=\"ar\" dir=\"rtl\">");
    }

    @Test
    void anEarlierReportIsReplacedAsAWhole() throws IOException {
        assertThat(scan()).isZero();
        Files.delete(archive.resolve("en-edited.txt"));
        assertThat(scan()).isZero();
        assertThat(files()).containsExactly("index.html", "pairs/0001.html");
    }

    @Test
    void soIsOneThatWasNotFinished() throws IOException {
        assertThat(scan()).isZero();
        Files.delete(report.resolve("index.html"));
        Files.writeString(report.resolve("pairs/.0004.html.part"), "<!DOC");
        assertThat(scan()).isZero();
        assertThat(files()).contains("index.html");
    }

    @Test
    void aFolderWithFilesOfSomebodyElseIsNotTouched() throws IOException {
        for (String name : List.of("index.html", "notes.txt", "pairs/0001.html", "pairs", "sub/file")) {
            report = folder.resolve("of-" + name.replace('/', '-'));
            Path file = report.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "<html>mine</html>");
            assertThat(scan()).isEqualTo(2);
            program.assertTrouble(report + ": holds something else than a report (");
            assertThat(files()).hasSize(1);
            assertThat(Files.readString(file)).isEqualTo("<html>mine</html>");
        }
    }

    @Test
    void aLinkInTheFolderIsNotFollowed() throws IOException {
        assertThat(scan()).isZero();
        Path kept = Files.move(report.resolve("pairs"), folder.resolve("kept"));
        Files.createSymbolicLink(report.resolve("pairs"), kept);
        assertThat(scan()).isEqualTo(2);
        program.assertTrouble("holds something else than a report (pairs)");
        assertThat(kept.resolve("0001.html")).exists();
    }

    @Test
    void anInputIsNotWrittenOver() throws IOException {
        assertThat(scan()).isZero();
        String before = Files.readString(report.resolve("index.html"));
        archive = report.resolve("index.html");
        assertThat(scan()).isEqualTo(2);
        program.assertTrouble(report + ": index.html in it is part of the input; name another folder");
        assertThat(Files.readString(archive)).isEqualTo(before);
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        report = Files.writeString(folder.resolve("file"), "mine");
        assertThat(scan()).isEqualTo(2);
        program.assertTrouble(report + ": is a file; name a folder for the output");
        report = report.resolve("sub");
        assertThat(scan()).isEqualTo(2);
        program.assertTrouble(report + ": cannot be made or written; name another folder for the output");
    }

    @Test
    void aFolderMustBeNamed() {
        assertThat(program.run("scan", archive.toString(), "--format", "html")).isEqualTo(2);
        program.assertTrouble("html is a folder of pages; name it with --output; see muqabala scan --help");
    }

    @Test
    void nothingIsMadeOrReplacedIfTheScanFails() throws IOException {
        Files.writeString(archive.resolve("bad.jsonl"), "bad");
        assertThat(scan()).isEqualTo(2);
        program.assertTrouble("bad.jsonl:1: is not a JSON object");
        assertThat(report).doesNotExist();
        assertThat(scan("--on-error", "skip")).isZero();
        List<String> before = files();
        assertThat(scan()).isEqualTo(2);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aFolderThatMayNotBeWrittenIsToldBeforeTheWorkBegins() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        assumeFalse(!locked.toFile().setWritable(false) || Files.isWritable(locked), "this user may write anywhere");
        report = locked.resolve("report");
        assertThat(scan()).isEqualTo(2);
        program.assertTrouble("cannot be made or written");
    }
}
