package io.github.muqabala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final long MILLISECOND = 1_000_000;
    private static final String WIPE = "\r\u001B[K";

    private final StringWriter err = new StringWriter();
    private long now = 5_000 * MILLISECOND;

    @Test
    void aQuickScanShowsNothing() {
        try (Progress progress = progress(true, 1_000)) {
            at(1_999);
            progress.read(10, 500);
            progress.comparing();
        }
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aLongOneShowsHowFarItIsHowFastAndWhatIsLeft() {
        try (Progress progress = progress(true, 1_000)) {
            at(2_000);
            progress.read(3_000, 250);
            assertThat(line()).isEqualTo(" 25 % █████░░░░░░░░░░░░░░░  3,000 articles, 1,500/s, 6 s left");
            at(10_000);
            progress.read(1_234_567, 100);
            assertThat(line()).isEqualTo(" 10 % ██░░░░░░░░░░░░░░░░░░  1,234,567 articles, 123,456/s, 1 min 30 s left");
            at(20_000);
            progress.read(1_234_568, 1_000);
            assertThat(line())
                    .startsWith("100 % ████████████████████  1,234,568 articles")
                    .endsWith(", 0 s left");
        }
    }

    @Test
    void isShownAFewTimesASecondOnly() {
        try (Progress progress = progress(true, 1_000)) {
            at(2_000);
            progress.read(1, 1);
            String first = err.toString();
            at(2_199);
            progress.read(2, 2);
            assertThat(err.toString()).isEqualTo(first);
            at(2_200);
            progress.read(3, 3);
            assertThat(err.toString()).hasSizeGreaterThan(first.length());
        }
    }

    /** Threads tell what they have read in no order. */
    @Test
    void theNumberOfArticlesNeverFalls() {
        try (Progress progress = progress(true, 1_000)) {
            at(1_000);
            progress.read(50, 100);
            at(2_000);
            progress.read(40, 100);
            assertThat(line()).contains("  50 articles");
        }
    }

    @Test
    void tellsThatAllIsBeingCompared() {
        try (Progress progress = progress(true, 1_000)) {
            at(1_500);
            progress.read(12_345, 1_000);
            at(2_500);
            progress.comparing();
            assertThat(line()).isEqualTo("comparing 12,345 articles");
        }
    }

    @Test
    void sizesThatAreWrongOrUnknownDoNoHarm() {
        try (Progress progress = progress(true, 0)) {
            at(3_000);
            progress.read(7, 0);
            assertThat(line()).isEqualTo("  0 % ░░░░░░░░░░░░░░░░░░░░  7 articles, 2/s");
        }
        now = 5_000 * MILLISECOND;
        try (Progress progress = progress(true, 10)) {
            at(3_000);
            progress.read(7, 20);
            assertThat(line()).startsWith("100 % ");
        }
    }

    @Test
    void isWipedOutInTheEnd() {
        Progress progress = progress(true, 1_000);
        at(2_000);
        progress.read(1, 1);
        progress.close();
        assertThat(err.toString()).endsWith("left" + WIPE).startsWith(WIPE);
    }

    @Test
    void whereNobodySeesItNothingIsWritten() {
        try (Progress progress = progress(false, 1_000)) {
            at(20_000);
            progress.read(1, 1);
            progress.comparing();
        }
        assertThat(err.toString()).isEmpty();
    }

    private Progress progress(boolean wanted, long bytes) {
        return new Progress(new PrintWriter(err), wanted, bytes, () -> now);
    }

    /** So many milliseconds after the beginning. */
    private void at(long milliseconds) {
        now = (5_000 + milliseconds) * MILLISECOND;
    }

    /** What the line shows now. */
    private String line() {
        String all = err.toString();
        return all.substring(all.lastIndexOf(WIPE) + WIPE.length());
    }
}
