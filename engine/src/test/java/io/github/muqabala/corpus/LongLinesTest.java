package io.github.muqabala.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.ReadingOptions;
import io.github.muqabala.corpus.LineBlocks.Block;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines about the length of a block, of which there are 256 KiB at a time, and about the limit. */
class LongLinesTest {
    private static final int BLOCK = 1 << 18;
    private static final int[] LENGTHS = {40, 41, 200, 5_000, 90_000, BLOCK - 1, BLOCK, BLOCK + 1, 400_000, 600_000};

    @TempDir
    private Path folder;

    @Test
    void aLineOfTheLimitIsReadAndOneLongerIsNot() throws IOException {
        Path file = write(line("a", 100), line("b", 101), line("c", 100));
        assertThat(Reading.of(limit(100), file).events())
                .containsExactly(
                        "a",
                        file + ":2: is longer than 100 bytes; write one article a line, or raise the limit (maxBytes,"
                                + " --max-bytes)",
                        "c");
    }

    /** The lines after it come into memory together with its end. */
    @Test
    void theLinesBetweenTwoVeryLongOnesAreRead() throws IOException {
        Path file = write(
                line("a", 300_000),
                line("b", 50),
                "",
                line("c", 50),
                line("d", 900_000),
                line("e", 50),
                line("f", 300_000));
        List<String> events = Reading.of(limit(100), file).events();
        assertThat(events).hasSize(6);
        assertThat(events.get(0)).startsWith(file + ":1: is longer");
        assertThat(events.subList(1, 3)).containsExactly("b", "c");
        assertThat(events.get(3)).startsWith(file + ":5: is longer");
        assertThat(events.get(4)).isEqualTo("e");
        assertThat(events.get(5)).startsWith(file + ":7: is longer");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 50_000, BLOCK - 1, BLOCK, 500_000, 1_000_000})
    void everyLineUpToTheLimitIsReadAndEveryOtherToldWithItsNumber(int maxBytes) throws IOException {
        for (long seed = 0; seed < 12; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<String> lines = new ArrayList<>();
            List<String> expected = new ArrayList<>();
            for (int number = 1; number < 12; number++) {
                int length = random.nextInt(5) == 0 ? 0 : LENGTHS[random.nextInt(LENGTHS.length)];
                String id = "line " + number;
                lines.add(length == 0 ? "" : line(id, length));
                if (length > 0) {
                    expected.add(length > maxBytes ? "long " + number : id);
                }
            }
            Path file = write(lines.toArray(String[]::new));
            assertThat(Reading.of(limit(maxBytes), file).events().stream()
                            .map(event -> event.replaceAll(".*jsonl:(\\d+): is longer than .*", "long $1")))
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void blocksAreWholeLinesHoweverTheBytesTrickleIn() throws IOException {
        for (long seed = 0; seed < 20; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder text = new StringBuilder();
            while (text.length() < 2 * BLOCK) {
                text.append("x".repeat(random.nextInt(3_000))).append('\n');
            }
            text.append("end");
            LineBlocks blocks = new LineBlocks(trickle(text.toString(), random), 10_000);
            StringBuilder read = new StringBuilder();
            Block block;
            while ((block = blocks.next()) != null) {
                assertThat(block.firstLine())
                        .isEqualTo(1 + read.chars().filter(c -> c == '\n').count());
                read.append(lines(block));
                assertThat(read.charAt(read.length() - 1) == '\n' || read.length() == text.length())
                        .isTrue();
            }
            assertThat(read.compareTo(text)).as("seed %d", seed).isZero();
        }
    }

    @Test
    void whatCameBeforeAFailureIsHandedOutAndThenTheFailure() throws IOException {
        InputStream broken = new SequenceInputStream(
                new ByteArrayInputStream("a\nb\nhalf a li".getBytes(StandardCharsets.UTF_8)), failing());
        try (LineBlocks blocks = new LineBlocks(broken, 100)) {
            Block block = Objects.requireNonNull(blocks.next());
            assertThat(lines(block)).isEqualTo("a\nb\n");
            assertThat(org.assertj.core.api.Assertions.catchThrowable(blocks::next))
                    .hasMessage("gone");
            assertThat(blocks.nextLine()).isEqualTo(3);
        }
    }

    /** With their line feeds, but for a last one that has none. */
    private static String lines(Block block) {
        int end = block.end(block.lines() - 1);
        boolean whole = end < block.bytes().length && block.bytes()[end] == '\n';
        return new String(block.bytes(), 0, whole ? end + 1 : end, StandardCharsets.UTF_8);
    }

    private static CorpusOptions limit(int maxBytes) {
        return new CorpusOptions(ArticleFields.DEFAULT, ReadingOptions.DEFAULT.withMaxBytes(maxBytes));
    }

    private static InputStream failing() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("gone");
            }
        };
    }

    private static InputStream trickle(String text, SplittableRandom random) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                return super.read(bytes, offset, Math.min(length, 1 + random.nextInt(20_000)));
            }
        };
    }

    /** An article whose line has a number of bytes. */
    private static String line(String id, int length) {
        String line = "{\"id\":\"" + id + "\",\"text\":\"a\"}";
        return line.substring(0, line.length() - 1) + " ".repeat(length - line.length()) + "}";
    }

    private Path write(String... lines) throws IOException {
        return Files.writeString(folder.resolve("news.jsonl"), String.join("\n", lines));
    }
}
