package io.github.muqabala.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompressedCorpusTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.jsonl.gz", "a.ndjson.GZ"})
    void linesAreReadCompressed(String name) throws IOException {
        Path file = Files.write(folder.resolve(name), gzip(lines(1, 20_000)));
        Corpus corpus = Corpus.of(List.of(folder), CorpusOptions.DEFAULT);
        assertThat(Reading.of(corpus).texts()).isEqualTo(texts(20_000));
        assertThat(corpus.bytes()).isEqualTo(Files.size(file));
    }

    /** As rotated logs are, and as several compressed files put together are. */
    @Test
    void allMembersAreRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(gzip(lines(1, 3)));
        bytes.write(gzip(""));
        bytes.write(gzip(lines(4, 9_000)));
        bytes.write(gzip(lines(9_001, 9_002)));
        assertThat(Reading.of(write(bytes.toByteArray())).texts()).isEqualTo(texts(9_002));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.99})
    void ofACutOffFileTheWholeLinesAreReadAndTheProblemNamesTheLast(double part) throws IOException {
        byte[] whole = gzip(lines(1, 30_000));
        Path file = write(Arrays.copyOf(whole, (int) (whole.length * part)));
        Path next = Files.writeString(folder.resolve("next.txt"), "next");
        Reading reading = Reading.of(file, next);
        int read = reading.articles().size() - 1;
        assertThat(read).isBetween((int) (30_000 * part * 0.8), 29_999);
        assertThat(reading.texts().subList(0, read)).isEqualTo(texts(read));
        assertThat(reading.events().get(read))
                .isEqualTo(file + ": breaks off after line " + read + " (Unexpected end of ZLIB input stream); get the"
                        + " file anew; it is cut off or damaged");
        assertThat(reading.events()).endsWith(next.toString()).hasSize(read + 2);
    }

    @Test
    void whetherAFileIsCompressedItsFirstBytesTellNotItsName() throws IOException {
        Path plain = write("{\"text\":\"a\"}\n".getBytes(StandardCharsets.UTF_8));
        Path compressed = Files.write(folder.resolve("b.jsonl"), gzip("{\"text\":\"b\"}\n"));
        assertThat(Reading.of(plain, compressed).texts()).containsExactly("a", "b");
    }

    @Test
    void whatIsEmptyIsToldAndTheNextFileIsRead() throws IOException {
        Path empty = Files.write(folder.resolve("b.jsonl.gz"), new byte[0]);
        Path next = Files.writeString(folder.resolve("next.txt"), "next");
        assertThat(Reading.of(empty, next).events())
                .containsExactly(
                        empty + ": is compressed by gzip, but damaged (it is empty); get the file anew",
                        next.toString());
    }

    @Test
    void aFileCutOffAfterItsLinesIsToldToo() throws IOException {
        byte[] bytes = gzip(lines(1, 1_000));
        Reading reading = Reading.of(write(Arrays.copyOf(bytes, bytes.length - 4)));
        assertThat(reading.texts()).isEqualTo(texts(1_000));
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().get(0)).contains("breaks off after line 1000 (unexpected end)");
    }

    @Test
    void aDamagedFileIsTold() throws IOException {
        byte[] bytes = gzip(lines(1, 1_000));
        bytes[bytes.length - 5] ^= 1;
        Reading reading = Reading.of(write(bytes));
        assertThat(reading.texts()).isEqualTo(texts(1_000));
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().get(0)).contains("breaks off after line 1000 (Corrupt GZIP trailer)");
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** Lines that compress evenly. */
    private static String lines(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(i -> "{\"text\":\"" + text(i) + "\"}\n")
                .collect(Collectors.joining());
    }

    private static List<String> texts(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(CompressedCorpusTest::text)
                .toList();
    }

    private static String text(int number) {
        return number + " " + Long.toHexString(new SplittableRandom(number).nextLong());
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("a.jsonl.gz"), bytes);
    }
}
