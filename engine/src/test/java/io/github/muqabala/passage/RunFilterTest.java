package io.github.muqabala.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunFilterTest {

    @Test
    void dropsARunThatLongerOnesCoverOnBothSides() {
        Run copy = new Run(0, 100, 50);
        Run formulaCrosswise = new Run(5, 120, 8);
        assertThat(RunFilter.between(List.of(formulaCrosswise, copy))).containsExactly(copy);
    }

    @Test
    void keepsARunThatSaysSomethingNewOnOneSide() {
        Run copy = new Run(0, 100, 50);
        Run usedAgain = new Run(5, 400, 8);
        assertThat(RunFilter.between(List.of(usedAgain, copy))).containsExactly(copy, usedAgain);
    }

    @Test
    void keepsBothCopiesOfABody() {
        Run first = new Run(0, 100, 50);
        Run second = new Run(0, 150, 50);
        assertThat(RunFilter.between(List.of(second, first))).containsExactly(first, second);
    }

    @Test
    void keepsEqualRunsThatCoverOneAnother() {
        List<Run> all = List.of(new Run(0, 0, 9), new Run(0, 20, 9), new Run(20, 0, 9), new Run(20, 20, 9));
        assertThat(RunFilter.between(all)).containsExactlyElementsOf(all);
    }

    @Test
    void withinOneTextEitherSideOfALongerRunCovers() {
        Run body = new Run(0, 100, 90);
        Run formula = new Run(10, 40, 8);
        assertThat(RunFilter.within(List.of(formula, body))).containsExactly(body);
    }
}
