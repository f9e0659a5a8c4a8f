package io.github.muqabala.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.benchmarks.quality.Detector.Detection;
import io.github.muqabala.text.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RunMergerTest {
    /** Words of nine letters, ten apart. */
    private static final List<Span> WORDS = IntStream.range(0, 1000)
            .mapToObj(word -> new Span(10 * word, 10 * word + 9))
            .toList();

    @Test
    void runsNearInBothTextsAreOnePassage() {
        assertThat(merge(new WordRun(0, 500, 10), new WordRun(90, 590, 10)))
                .containsExactly(new Detection(new Span(0, 999), new Span(5000, 5999)));
        assertThat(merge(new WordRun(0, 500, 20), new WordRun(50, 480, 20)))
                .containsExactly(new Detection(new Span(0, 699), new Span(4800, 5199)));
    }

    @Test
    void runsFarInOneTextAreTwo() {
        assertThat(merge(new WordRun(0, 500, 20), new WordRun(20, 601, 20))).hasSize(2);
    }

    @Test
    void aRunBetweenTwoJoinsThem() {
        assertThat(merge(new WordRun(0, 0, 20), new WordRun(160, 160, 20), new WordRun(90, 90, 5)))
                .containsExactly(new Detection(new Span(0, 1799), new Span(0, 1799)));
    }

    @Test
    void aRunOfFourWordsIsNone() {
        assertThat(merge(new WordRun(0, 0, 16), new WordRun(30, 30, 4)))
                .containsExactly(new Detection(new Span(0, 159), new Span(0, 159)));
    }

    private static List<Detection> merge(WordRun... runs) {
        return RunMerger.merge(List.of(runs), WORDS, WORDS);
    }
}
