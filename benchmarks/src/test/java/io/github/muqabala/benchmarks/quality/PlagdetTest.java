package io.github.muqabala.benchmarks.quality;

import static io.github.muqabala.benchmarks.quality.Matches.match;
import static io.github.muqabala.benchmarks.quality.Matches.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlagdetTest {
    private static final Match CASE = match(100, 200, 300, 400);
    /** Of one case in two pieces, which are found wholly: 1 / log2(1 + 2). */
    private static final double IN_TWO_PIECES = 0.63093;

    @Test
    void aPerfectDetectionScoresOne() {
        Plagdet plagdet = Plagdet.of(List.of(score(List.of(CASE), CASE)));
        assertThat(plagdet).isEqualTo(new Plagdet(1, 1, 1, 1, 1));
        assertThat(plagdet.score()).isEqualTo(1);
    }

    @Test
    void halfADetectionHasHalfTheRecall() {
        Plagdet plagdet = Plagdet.of(List.of(score(List.of(CASE), match(100, 150, 350, 400))));
        assertThat(plagdet).isEqualTo(new Plagdet(1, 1, 1, 0.5, 1));
        assertThat(plagdet.score()).isEqualTo(2 / 3.0, within(1e-9));
    }

    @Test
    void aDetectionThatIsTooLongHasLessPrecision() {
        // 200 of 400 characters.
        Plagdet plagdet = Plagdet.of(List.of(score(List.of(CASE), match(0, 200, 250, 450))));
        assertThat(plagdet).isEqualTo(new Plagdet(1, 1, 0.5, 1, 1));
    }

    @Test
    void aDetectionInPiecesIsLoweredByGranularity() {
        Plagdet plagdet =
                Plagdet.of(List.of(score(List.of(CASE), match(100, 150, 300, 350), match(150, 200, 350, 400))));
        assertThat(plagdet).isEqualTo(new Plagdet(1, 2, 1, 1, 2));
        assertThat(plagdet.score()).isEqualTo(IN_TWO_PIECES, within(1e-5));
    }

    @Test
    void granularityIsTheMeanOverDetectedCases() {
        Match whole = match(1000, 1100, 2000, 2100);
        Match missed = match(5000, 5100, 6000, 6100);
        Plagdet plagdet = Plagdet.of(List.of(
                score(List.of(CASE, whole, missed), whole, match(100, 150, 300, 350), match(150, 200, 350, 400))));
        assertThat(plagdet.granularity()).isEqualTo(1.5);
        assertThat(plagdet.recall()).isEqualTo(2 / 3.0, within(1e-9));
    }

    @Test
    void aFalseDetectionLowersPrecisionByItsShareOfDetections() {
        Plagdet plagdet = Plagdet.of(List.of(score(List.of(CASE), CASE), score(List.of(), match(0, 9000, 0, 9000))));
        assertThat(plagdet).isEqualTo(new Plagdet(1, 2, 0.5, 1, 1));
    }

    @Test
    void casesCountAlikeWhateverTheirLength() {
        Match large = match(1000, 9000, 1000, 9000);
        assertThat(Plagdet.of(List.of(score(List.of(CASE, large), CASE))).recall())
                .isEqualTo(0.5);
    }

    @Test
    void aDetectionFromAnotherPlaceOfOneDocumentFindsNothing() {
        Plagdet plagdet = Plagdet.of(List.of(score(List.of(CASE), match(100, 200, 400, 500))));
        assertThat(plagdet).isEqualTo(new Plagdet(1, 1, 0, 0, 1));
        assertThat(plagdet.score()).isZero();
    }

    @Test
    void overlappingDetectionsCountCharactersOnce() {
        // 75 of 100 characters on the left and 60 on the right.
        Plagdet plagdet = Plagdet.of(List.of(
                score(List.of(CASE), match(100, 150, 300, 350), match(125, 175, 310, 360), match(125, 175, 310, 360))));
        assertThat(plagdet.recall()).isEqualTo(0.675, within(1e-9));
        assertThat(plagdet.detections()).isEqualTo(2);
        assertThat(plagdet.granularity()).isEqualTo(2);
    }

    @Test
    void nothingToDetectAndNothingDetectedIsRight() {
        assertThat(Plagdet.of(List.of(score(List.of())))).isEqualTo(new Plagdet(0, 0, 1, 1, 1));
        assertThat(Plagdet.of(List.of(score(List.of(CASE))))).isEqualTo(new Plagdet(1, 0, 0, 0, 1));
        assertThat(Plagdet.of(List.of(score(List.of(), CASE)))).isEqualTo(new Plagdet(0, 1, 0, 0, 1));
    }
}
