package io.github.muqabala.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimilarityTaskTest {

    @TempDir
    Path folder;

    private List<String> printed(String table) throws IOException {
        Path file = Files.writeString(folder.resolve("pairs.tsv"), table);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SimilarityTask()
                .run(new String[] {"--file", file.toString()}, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void theLastLineHasBothCorrelations() throws IOException {
        List<String> lines = printed("""
                score\ts1\ts2\tgenre
                5.0\tA boat left the port.\tA boat left the port.\tships
                2.5\tA boat left the port.\tThe ship entered the port.\tships
                0.0\tA boat left the port.\tWheat is cheap this year.\tother
                """);
        JsonNode json = new ObjectMapper().readTree(lines.get(lines.size() - 1));
        assertThat(json.get("pearson").asDouble()).isGreaterThan(0.9);
        assertThat(json.get("spearman").asDouble()).isEqualTo(1, within(1e-9));
        assertThat(lines).anyMatch(line -> line.startsWith("ships")).anyMatch(line -> line.startsWith("all"));
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThatThrownBy(() -> printed("score\ts1\n1.0\ta\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("s2");
    }

    @Test
    void equalValuesShareARank() {
        assertThat(SimilarityScore.spearman(new double[] {1, 2, 2, 3}, new double[] {10, 20, 20, 90}))
                .isEqualTo(1, within(1e-9));
        assertThat(SimilarityScore.pearson(new double[] {1, 1}, new double[] {1, 2}))
                .isZero();
    }
}
