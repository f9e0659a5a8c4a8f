package io.github.muqabala.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the engine reached on the tables of numbers and dates is not to be lost. */
class TableRunTest {
    private static final double REACHED = 0.98;

    @Test
    void numbersAreReadAsWellAsTheyWere() throws IOException {
        check(new EngineNumbers(), LabelledText.resource("numbers.tsv"));
    }

    @Test
    void datesAreReadAsWellAsTheyWere() throws IOException {
        check(new EngineDates(), LabelledText.resource("dates.tsv"));
    }

    private static void check(TextReader reader, List<LabelledText> table) {
        TableRun run = TableRun.of(reader, table);
        assertThat(run.cases()).isGreaterThanOrEqualTo(400);
        assertThat(run.accuracy()).as(String.join("\n", run.misses())).isGreaterThanOrEqualTo(REACHED);
    }
}
