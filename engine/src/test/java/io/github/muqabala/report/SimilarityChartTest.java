package io.github.muqabala.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.duplicate.JoinResult;
import io.github.muqabala.duplicate.SimilarPair;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimilarityChartTest {

    @Test
    void hasABarForEachTenthFromTheFirstThatHasAPair() {
        List<SimilarPair> pairs = new ArrayList<>();
        add(pairs, 1, 60);
        add(pairs, 20, 95);
        add(pairs, 10, 89);
        add(pairs, 1, 80);
        assertThat(SimilarityChart.lines(new JoinResult(pairs, List.of(List.of(0, 1, 2), List.of(5, 6))), 80))
                .containsExactly(
                        "0.6 – 0.7            1  ██",
                        "0.7 – 0.8            0",
                        "0.8 – 0.9           11  " + "█".repeat(22),
                        "0.9 – 1.0           20  " + "█".repeat(40),
                        "identical            3  ██████");
    }

    @Test
    void whatIsThereAtAllHasAMarkAndTheLongestFillsTheRoom() {
        List<SimilarPair> pairs = new ArrayList<>();
        add(pairs, 1, 95);
        add(pairs, 10_000, 85);
        assertThat(SimilarityChart.lines(new JoinResult(pairs, List.of()), 34))
                .containsExactly(
                        "0.8 – 0.9       10,000  " + "█".repeat(10),
                        "0.9 – 1.0            1  █",
                        "identical            0");
    }

    @Test
    void onlyIdenticalArticlesAreOneBar() {
        assertThat(SimilarityChart.lines(new JoinResult(List.of(), List.of(List.of(0, 1))), 80))
                .containsExactly("identical            1  " + "█".repeat(40));
    }

    private static void add(List<SimilarPair> pairs, int count, int percent) {
        IntStream.range(0, count).forEach(i -> pairs.add(new SimilarPair(0, 1, percent, 100, percent)));
    }
}
