package io.github.muqabala.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --output}: where the result goes, and that nothing is lost if there is none. */
class ScanOutputTest {
    @TempDir
    private Path folder;

    private final ProgramRun program = new ProgramRun();
    private String news = "";
    private Path found = Path.of("");

    @BeforeEach
    void writeNews() throws IOException {
        news = write("news.jsonl", "{\"text\":\"one two three\"}\n{\"text\":\"One, two: three.\"}\n");
        found = folder.resolve("found");
    }

    @Test
    void theResultIsInTheFileAndNothingElsewhere() throws IOException {
        assertThat(scan("--format", "json")).isZero();
        assertThat(Files.readString(found)).startsWith("{\"type\":\"scan\"").endsWith("{\"type\":\"end\"}\n");
        assertThat(program.out()).isEmpty();
        assertThat(program.err()).isEmpty();
    }

    @Test
    void anInputIsNotWrittenOverByWhateverNameItIsCalled() throws IOException {
        String before = Files.readString(Path.of(news));
        Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), Path.of(news));
        for (Path output : List.of(Path.of(news), link)) {
            assertThat(program.run("scan", folder.toString(), "--output", output.toString()))
                    .isEqualTo(2);
            program.assertTrouble(output + ": is part of the input; name another file for the output");
            assertThat(Files.readString(Path.of(news))).isEqualTo(before);
        }
    }

    @Test
    void aLongerResultOfBeforeIsReplacedAsAWhole() throws IOException {
        Files.writeString(found, "x".repeat(100_000));
        assertThat(scan()).isZero();
        assertThat(Files.readString(found)).startsWith("Scanned 2 articles").doesNotContain("x");
    }

    @Test
    void aFileOfBeforeIsNotTouchedIfTheScanFails() throws IOException {
        Files.writeString(found, "of yesterday");
        write("news.jsonl", "bad");
        assertThat(scan()).isEqualTo(2);
        assertThat(program.err()).contains("news.jsonl:1: is not a JSON object");
        assertThat(Files.readString(found)).isEqualTo("of yesterday");
        Files.delete(found);
        assertThat(scan()).isEqualTo(2);
        assertThat(found).doesNotExist();
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Files.createDirectory(found);
        assertThat(scan()).isEqualTo(2);
        assertThat(program.err()).isEqualTo("muqabala: " + found + ": is a directory; name a file for the output\n");
    }

    /** Told before the work begins: the bad line is not reached. */
    @Test
    void aFolderThatIsNotThereIsToldBeforeTheWorkBegins() throws IOException {
        write("news.jsonl", "bad");
        found = folder.resolve("none/found");
        assertThat(scan()).isEqualTo(2);
        assertThat(program.err())
                .isEqualTo("muqabala: " + found + ": there is no such folder; make it first, or name another file\n");
    }

    @Test
    void aFileInAFileIsNoFile() {
        found = Path.of(news).resolve("found");
        assertThat(scan()).isEqualTo(2);
        assertThat(program.err()).contains("there is no such folder");
    }

    /** The device is always full, where there is one. */
    @Test
    void aFullDiskIsToldUnderTheNameOfTheFile() {
        found = Path.of("/dev/full");
        assumeTrue(Files.isWritable(found));
        for (String format : new String[] {"text", "json", "csv"}) {
            assertThat(scan("--format", format)).isEqualTo(2);
            assertThat(program.err())
                    .isEqualTo("muqabala: /dev/full: No space left on device; not all of the result was written\n");
        }
    }

    private int scan(String... more) {
        String[] args = new String[4 + more.length];
        System.arraycopy(new String[] {"scan", news, "--output", found.toString()}, 0, args, 0, 4);
        System.arraycopy(more, 0, args, 4, more.length);
        return program.run(args);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
