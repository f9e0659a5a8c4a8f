package io.github.muqabala.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WholeLinesTest {
    /** What reached the other side, with a stroke after each time it was flushed. */
    private final ByteArrayOutputStream out = new ByteArrayOutputStream() {
        @Override
        public void flush() {
            write('|');
        }
    };

    @Test
    void aLineIsHeldBackUntilItsEnd() throws IOException {
        try (WholeLines lines = new WholeLines(out)) {
            write(lines, "one\ntw");
            lines.flush();
            assertThat(out()).isEqualTo("one\n|");
            write(lines, "o");
            lines.flush();
            assertThat(out()).isEqualTo("one\n|");
            lines.write('\n');
            lines.flush();
            assertThat(out()).isEqualTo("one\n|two\n|");
        }
    }

    @Test
    void linesArePassedOnManyAtATimeEvenIfNobodyFlushes() throws IOException {
        try (WholeLines lines = new WholeLines(out)) {
            for (int i = 0; i < 20_000; i++) {
                write(lines, "a line\n");
            }
            List<String> writes = Arrays.asList(out().split("\\|", -1));
            assertThat(writes).hasSize(3).allMatch(text -> text.isEmpty() || text.endsWith("\n"));
        }
    }

    @Test
    void whateverThePiecesAreAllWholeLinesArriveInTheEnd() {
        LongStream.range(0, 10).forEach(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 50; i++) {
                text.append("x".repeat(random.nextInt(20_000))).append('\n');
            }
            out.reset();
            try (WholeLines lines = new WholeLines(out)) {
                byte[] bytes = (text + "half").getBytes(StandardCharsets.UTF_8);
                int end;
                for (int i = 0; i < bytes.length; i = end) {
                    end = Math.min(bytes.length, i + 1 + random.nextInt(200_000));
                    lines.write(bytes, i, end - i);
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            assertThat(out().replace("|", "").contentEquals(text))
                    .as("seed %d", seed)
                    .isTrue();
        });
    }

    /** The line of a cluster of a hundred thousand articles; looking for its end must not go over it again and again. */
    @Test
    @Timeout(10)
    void aVeryLongLineTakesNoLongerThanItsLength() throws IOException {
        byte[] piece = "x".repeat(1_000).getBytes(StandardCharsets.UTF_8);
        try (WholeLines lines = new WholeLines(out)) {
            for (int i = 0; i < 50_000; i++) {
                lines.write(piece);
            }
            assertThat(out.size()).isZero();
            lines.write('\n');
            lines.flush();
            assertThat(out.size()).isEqualTo(50_000_002);
        }
    }

    @Test
    void nothingPassesAfterTheProgramIsToldToEnd() throws IOException {
        try (WholeLines lines = new WholeLines(out)) {
            write(lines, "one\n");
            lines.flush();
            lines.stop();
            write(lines, "two\n");
            lines.flush();
        }
        assertThat(out()).isEqualTo("one\n|");
    }

    @Test
    void aFailureReachesTheWriter() throws IOException {
        WholeLines lines = new WholeLines(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        });
        write(lines, "one\n");
        assertThatIOException().isThrownBy(lines::flush).withMessage("full");
        assertThatIOException().isThrownBy(lines::close).withMessage("full");
    }

    private static void write(WholeLines lines, String text) throws IOException {
        lines.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
