package io.github.muqabala.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InferenceTaskTest {
    private static final String STANCE = """
            label	s1	s2
            agree	ارتفاع أسعار القمح في الأسواق	أسعار القمح ترتفع في الأسواق
            disagree	ارتفاع أسعار القمح في الأسواق	انخفاض أسعار القمح في الأسواق
            """;

    @TempDir
    private Path folder;

    @Test
    void figuresAreTheLastLine() throws IOException {
        JsonNode json = run("--file", table(STANCE).toString());
        assertThat(json.get("accuracy").asDouble()).isEqualTo(1);
        assertThat(json.get("macroF1").asDouble()).isEqualTo(1);
        assertThat(json.get("perClass").get("disagree").asDouble()).isEqualTo(1);
    }

    @Test
    void aBaselineIsFittedOnItsOwnTable() throws IOException {
        String table = table(STANCE).toString();
        JsonNode json = run("--file", table, "--baseline", table);
        assertThat(json.get("peers").get("cosine").get("accuracy").asDouble()).isBetween(0.5, 1.0);
    }

    @Test
    void theLabelsSayWhatIsAsked() throws IOException {
        String table = "label\tt\th\nentails\tافتتاح ثلاثة مستشفيات جديدة في الريف\tافتتاح مستشفيات جديدة\n";
        assertThat(run("--file", table(table).toString()).get("perClass").has("entails"))
                .isTrue();
    }

    @Test
    void unknownLabelsAreRefused() throws IOException {
        String table = table("label\ts1\ts2\nperhaps\ta\tb\n").toString();
        assertThatThrownBy(() -> run("--file", table))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("perhaps");
    }

    @Test
    void aTableWithoutSentencesIsRefused() throws IOException {
        String table = table("label\tx\nagree\ta\n").toString();
        assertThatThrownBy(() -> run("--file", table)).hasMessageContaining("s1");
    }

    private Path table(String lines) throws IOException {
        return Files.writeString(folder.resolve("table.tsv"), lines);
    }

    private static JsonNode run(String... arguments) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new InferenceTask().run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8));
        String[] lines = out.toString(StandardCharsets.UTF_8).split("\n", -1);
        return new ObjectMapper().readTree(lines[lines.length - 2]);
    }
}
