package io.github.muqabala.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.muqabala.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechTaskTest {
    private static final String TABLE = "src/main/resources/io/github/muqabala/benchmarks/tables/speech-ar.tsv";

    @ParameterizedTest
    @ValueSource(strings = {"all", "seen", "held-out"})
    void theTableIsReadAsItIsMarked(String part) throws Exception {
        JsonNode figures = run("--table", Path.of(TABLE).toString(), "--part", part);

        assertThat(figures.get("cases").asInt()).isGreaterThanOrEqualTo(90);
        assertThat(figures.get("spanF1").asDouble()).isGreaterThanOrEqualTo(0.9);
        assertThat(figures.get("sourceF1").asDouble()).isGreaterThanOrEqualTo(0.85);
        assertThat(figures.get("cueF1").asDouble()).isGreaterThanOrEqualTo(0.85);
        assertThat(figures.get("contentF1").asDouble()).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void marksAreTakenOutOfASentence() {
        MarkedSentence sentence = MarkedSentence.parse(1, "form", "{S12 He} {C1 says} {T1 so}, {C2 adding} {T2 this}.");

        assertThat(sentence.text()).isEqualTo("He says so, adding this.");
        assertThat(sentence.spans('S', 2)).isEqualTo(List.of(new Span(0, 2)));
        assertThat(sentence.attributions()).containsExactly(1, 2);
    }

    @Test
    void aMarkThatIsNotClosedIsToldOf() {
        assertThatThrownBy(() -> MarkedSentence.parse(7, "form", "{S1 He says"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 7");
    }

    private static JsonNode run(String... arguments) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new SpeechTask().run(arguments, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        return new ObjectMapper().readTree(lines.get(lines.size() - 1));
    }
}
