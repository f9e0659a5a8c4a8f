package io.github.muqabala.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.fixtures.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileFormatTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"text\":\"a\"}|LINES",
                " \t{ \"text\":\"a\"}|LINES",
                "\uFEFF{\"id\":1}|LINES",
                "{text}|ARTICLE",
                "{ said the minister }|ARTICLE",
                "\"{\"|ARTICLE",
                "WARC/1.1|CRAWL",
                "WARC is a format|ARTICLE",
                "id,text|ARTICLE",
                "<html>|ARTICLE",
                "<|ARTICLE",
                "{|ARTICLE",
            })
    void whatAFileHoldsItsFirstBytesTellWhereItsNameDoesNot(String beginning, FileFormat format) {
        assertThat(FileFormat.of("notes", Crawl.utf8(beginning))).isEqualTo(format);
        assertThat(FileFormat.of("notes.txt", Crawl.utf8(beginning))).isEqualTo(format);
    }

    @Test
    void anObjectOverSeveralLinesIsNoLineOfJson() {
        assertThat(FileFormat.of("notes", Crawl.utf8("{\n  \"text\": \"a\"\n}")))
                .isEqualTo(FileFormat.ARTICLE);
        assertThat(FileFormat.of("notes", Crawl.utf8("\n\n{\"text\": \"a\"}"))).isEqualTo(FileFormat.LINES);
    }

    @Test
    void tablesAreToldByTheirNamesAndFaultyLinesAreStillLines() {
        assertThat(FileFormat.of("a.CSV", Crawl.utf8("{\"text\""))).isEqualTo(FileFormat.TABLE);
        assertThat(FileFormat.of("a.tsv.gz", Crawl.utf8("text"))).isEqualTo(FileFormat.TABLE);
        assertThat(FileFormat.of("a.jsonl", Crawl.utf8("[1]"))).isEqualTo(FileFormat.LINES);
        assertThat(FileFormat.of("a.warc", Crawl.utf8("damaged"))).isEqualTo(FileFormat.CRAWL);
        assertThat(FileFormat.of("a.csv", Crawl.utf8("WARC/1.0\r\n"))).isEqualTo(FileFormat.CRAWL);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void filesOfAnyNameAreReadAsWhatTheyAreAlsoInFolders(boolean compressed) throws IOException {
        write("1.txt", Crawl.utf8("{\"text\":\"of a line\"}\n{\"text\":\"of another\"}"), compressed);
        write(
                "2.txt",
                new Crawl()
                        .page("https://a.example/", Crawl.html(Fixtures.article("en-wire-a")))
                        .bytes(),
                compressed);
        write("3.txt", Crawl.utf8("of a text"), compressed);
        assertThat(Reading.of(folder).places())
                .containsExactly(
                        folder.resolve("1.txt") + ":1",
                        folder.resolve("1.txt") + ":2",
                        folder.resolve("2.txt") + ":1",
                        folder.resolve("3.txt").toString());
    }

    private void write(String name, byte[] content, boolean compressed) throws IOException {
        Files.write(folder.resolve(name), compressed ? Crawl.gzip(content) : content);
    }
}
