package io.github.muqabala.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunChainerTest {
    private static final int GAP = 10;

    @Test
    void joinsRunsWithASmallChangeBetweenThem() {
        Run first = new Run(0, 0, 20);
        Run second = new Run(22, 25, 20);
        assertThat(RunChainer.chain(List.of(first, second), GAP)).containsExactly(List.of(first, second));
    }

    @Test
    void doesNotJoinAcrossALargeGapOnEitherSide() {
        Run first = new Run(0, 0, 20);
        assertThat(RunChainer.chain(List.of(first, new Run(31, 20, 20)), GAP)).hasSize(2);
        assertThat(RunChainer.chain(List.of(first, new Run(20, 31, 20)), GAP)).hasSize(2);
    }

    @Test
    void keepsTheTwoCopiesOfABodyApart() {
        Run first = new Run(0, 0, 20);
        Run firstRest = new Run(22, 22, 20);
        Run second = new Run(0, 42, 20);
        Run secondRest = new Run(22, 64, 20);
        assertThat(RunChainer.chain(List.of(first, second, firstRest, secondRest), GAP))
                .containsExactly(List.of(first, firstRest), List.of(second, secondRest));
    }

    @Test
    void doesNotJoinParagraphsThatChangedPlaces() {
        assertThat(RunChainer.chain(List.of(new Run(0, 20, 20), new Run(20, 0, 20)), GAP))
                .hasSize(2);
    }

    @Test
    void cutsTheOverlapWhereOneOfTwoEqualWordsWasTakenOut() {
        Run first = new Run(0, 0, 20);
        Run second = new Run(19, 20, 20);
        assertThat(RunChainer.chain(List.of(first, second), GAP)).containsExactly(List.of(first, new Run(20, 21, 19)));
    }
}
