package io.github.muqabala.benchmarks.quality;

import static io.github.muqabala.benchmarks.quality.Matches.known;
import static io.github.muqabala.benchmarks.quality.Matches.match;
import static io.github.muqabala.benchmarks.quality.Matches.pair;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BreakdownTest {
    private static final Match FIRST = match(0, 100, 0, 100);
    private static final Match SECOND = match(200, 300, 200, 300);
    private static final Match ELSEWHERE = match(900, 1000, 900, 1000);

    @Test
    void detectionsCountForTheObfuscationOfTheirCase() {
        PairScore mixed =
                PairScore.of(pair("pos", known(FIRST, "none"), known(SECOND, "shuffled")), List.of(FIRST, ELSEWHERE));
        PairScore other = PairScore.of(pair("negative"), List.of(ELSEWHERE));
        assertThat(Breakdown.of(List.of(mixed, other)))
                .isEqualTo(Map.of(
                        "none", new Plagdet(1, 2, 0.5, 1, 1),
                        "shuffled", new Plagdet(1, 1, 0, 0, 1),
                        "pos", new Plagdet(2, 2, 0.5, 0.5, 1),
                        "negative", new Plagdet(0, 1, 0, 0, 1)));
    }

    @Test
    void aClassThatIsCalledAsAnObfuscationIsMarked() {
        PairScore random = PairScore.of(pair("random", known(FIRST, "none"), known(SECOND, "random")), List.of(FIRST));
        assertThat(Breakdown.of(List.of(random)))
                .containsEntry("random", new Plagdet(1, 0, 0, 0, 1))
                .containsEntry("class:random", new Plagdet(2, 1, 1, 0.5, 1))
                .hasSize(3);
    }
}
