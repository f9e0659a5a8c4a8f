package io.github.muqabala.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.benchmarks.quality.Detector.Detection;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DetectorsTest {
    private static final String PASSAGE =
            "قال الوزير أمام البرلمان إن الحكومة ستعلن قرارها بشأن الميزانية الجديدة غدا\nand The minister repeated it to"
                    + " several reporters who had been waiting since morning for a word";

    static Stream<Detector> detectors() {
        return Stream.of(new EngineDetector(), new JPlagDetector(), new DiffDetector());
    }

    @ParameterizedTest
    @MethodSource("detectors")
    void aSharedPassageIsFoundWhereItStands(Detector detector) throws IOException {
        String left = "😀 Own words come first\r\nin this one: " + PASSAGE + " and other words follow it.";
        String right = PASSAGE;
        assertThat(cut(detector.detect(left, right), left, right)).containsExactly(PASSAGE, PASSAGE);
        assertThat(cut(detector.detect(right, left), right, left)).containsExactly(PASSAGE, PASSAGE);
    }

    @ParameterizedTest
    @MethodSource("detectors")
    void textsWithNothingInCommonShareNothing(Detector detector) throws IOException {
        assertThat(detector.detect(words("a"), words("b"))).isEmpty();
        assertThat(detector.detect(words("a"), "")).isEmpty();
        assertThat(detector.detect("", "")).isEmpty();
    }

    private static List<String> cut(List<Detection> found, String left, String right) {
        return found.stream()
                .flatMap(passage ->
                        Stream.of(passage.left().in(left), passage.right().in(right)))
                .toList();
    }

    private static String words(String prefix) {
        return String.join(
                " ", IntStream.range(0, 100).mapToObj(n -> prefix + n).toList());
    }
}
