package io.github.muqabala.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.fixtures.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;

class SingleArticleTest {
    @TempDir
    private Path folder;

    @Test
    void aFileOfOneArticleIsThat() throws IOException {
        assertThat(read(write("a.txt", "one"))).isEqualTo("one");
        assertThat(read(write("b:7", "two"))).isEqualTo("two");
        assertThat(read(write("c.jsonl", "{\"text\":\"three\"}\n"))).isEqualTo("three");
    }

    @Test
    void anArticleOfACorpusIsNamedByItsPlace() throws IOException {
        String lines = IntStream.rangeClosed(1, 20_000)
                .mapToObj(i -> "{\"text\":\"this is number " + i + "\"}\n")
                .collect(Collectors.joining());
        Path file = write("news.jsonl", lines);
        assertThat(read(file + ":1")).isEqualTo("this is number 1");
        assertThat(read(file + ":17345")).isEqualTo("this is number 17345");
        Path table = write("news.csv", "text\none\n\"two\nthree\"\nfour\n");
        assertThat(read(table + ":5")).isEqualTo("four");
        Crawl crawl = new Crawl(MessageVersion.WARC_1_0, WarcCompression.GZIP)
                .request("https://a.example/")
                .page("https://a.example/", Crawl.html(Fixtures.article("en-wire-a")));
        Path warc = Files.write(folder.resolve("a.warc.gz"), crawl.bytes());
        assertThat(read(warc + ":2")).contains("border");
    }

    @Test
    void ofACorpusOneMustBeNamed() throws IOException {
        Path file = write("news.jsonl", "\n{\"text\":\"a\"}\n{\"text\":\"b\"}\nbad\n");
        assertProblem(
                file.toString(),
                ": holds several articles; name one of them by its place, for example: " + file + ":2");
        assertProblem(file + ":1", ": there is no article; give a place as scan prints it");
        assertProblem(file + ":9", ": there is no article; give a place as scan prints it");
        assertThatExceptionOfType(UnreadableArticleException.class)
                .isThrownBy(() -> read(file + ":4"))
                .withMessageStartingWith(file + ":4: is not a JSON object (");
        assertProblem(folder + "/none.jsonl:1", ": no such file; check the path");
        assertProblem(write("empty.csv", "text\n").toString(), ": holds no article; name another file");
    }

    private void assertProblem(String named, String problem) {
        assertThatExceptionOfType(UnreadableArticleException.class)
                .isThrownBy(() -> read(named))
                .withMessage(named + problem);
    }

    private static String read(Object named) throws IOException {
        return SingleArticle.read(named.toString(), CorpusOptions.DEFAULT)
                .text()
                .original();
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
