package io.github.muqabala.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.comparison.Comparison;
import io.github.muqabala.comparison.Composition;
import io.github.muqabala.comparison.Side;
import io.github.muqabala.comparison.Witness;
import io.github.muqabala.report.ComparisonSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTallyTest {

    @ParameterizedTest
    @CsvSource({"ar-wire-a, ar-edited", "ar-wire-b, ar-page", "en-wire-a, en-edited", "ar-wire-a, ar-quotes"})
    void theCountsAddUpToWhatTheEngineSays(String left, String right) {
        assertAddsUp(ComparisonSamples.fixtures(left, right));
        assertAddsUp(ComparisonSamples.fixtures(right, left));
    }

    @Test
    void soTheyDoWhereEverythingOccurs() {
        assertAddsUp(ComparisonSamples.withEverything());
    }

    private static void assertAddsUp(Comparison comparison) {
        for (Side side : Side.values()) {
            Witness witness = side == Side.LEFT ? comparison.left() : comparison.right();
            assertThat(composition(WordTally.of(witness, side, comparison.passages())))
                    .isEqualTo(witness.composition());
        }
    }

    private static Composition composition(String tally) {
        int[] words = new int[6];
        for (String group : tally.split(";", -1)) {
            String[] parts = group.split(" ", -1);
            boolean shared = !parts[1].equals("0");
            int part = parts[0].contains("t")
                    ? 4
                    : parts[0].contains("f") ? 3 : parts[0].contains("q") ? (shared ? 1 : 2) : shared ? 0 : 5;
            words[part] += Integer.parseInt(parts[2]);
        }
        return new Composition(words[0], words[1], words[2], words[3], words[4], words[5]);
    }
}
