package io.github.muqabala.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DetectorRunTest {
    private static final GoldPair PAIR = new GoldPair(
            "left", "x".repeat(500), "right", "y".repeat(500), Optional.empty(), OptionalInt.empty(), List.of());

    @Test
    void passagesThatAreShortInEitherTextAreNotScored() throws IOException {
        assertThat(detections(new Span(0, 149), new Span(0, 400))).isZero();
        assertThat(detections(new Span(0, 400), new Span(0, 149))).isZero();
        assertThat(detections(new Span(0, 150), new Span(100, 250))).isEqualTo(1);
    }

    private static int detections(Span left, Span right) throws IOException {
        Detector detector = new Detector() {
            @Override
            public String name() {
                return "one passage";
            }

            @Override
            public List<Detection> detect(String leftText, String rightText) {
                return List.of(new Detection(left, right));
            }
        };
        return DetectorRun.of(detector, List.of(PAIR), 0, 1, 150).total().detections();
    }
}
