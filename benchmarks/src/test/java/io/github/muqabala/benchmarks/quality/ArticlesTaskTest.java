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
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesTaskTest {
    private static final String LEFT = "رفضت الجزائر أي تدخل أجنبي في شؤون جيرانها.\n";
    private static final String RIGHT = "أيدت الجزائر تدخلا أجنبيا محدودا.\n";

    private static final String LEXICON = """
            version: 1
            topics:
              intervention:
                name: {ar: التدخل, en: intervention}
                any: [تدخل* أجنبي*]
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeArticles() throws IOException {
        Files.writeString(folder.resolve("1.txt"), LEFT);
        Files.writeString(folder.resolve("2.txt"), RIGHT);
        Files.writeString(folder.resolve("lexicon.yaml"), LEXICON);
    }

    private static String position(String article, String stance, String text) {
        return String.format(
                Locale.ROOT,
                "{\"type\":\"position\",\"id\":\"P%s\",\"article\":\"%s\",\"actor\":\"DZ\",\"stance\":\"%s\","
                        + "\"topic\":\"intervention\",\"quote\":\"%s\",\"offsets\":[[0,%d]]}",
                article,
                article,
                stance,
                text.strip(),
                text.strip().length());
    }

    private static String pair(String label, String aspect) {
        return String.format(
                Locale.ROOT,
                "{\"type\":\"pair\",\"id\":\"X\",\"label\":\"%s\",\"left\":\"P1\",\"right\":\"P2\",\"must_find\":true,"
                        + "\"aspects\":[\"%s\"]}",
                label,
                aspect);
    }

    private JsonNode measured(String pair) throws IOException {
        Path file = folder.resolve("gold.jsonl");
        Files.writeString(
                file,
                String.join(
                        "\n",
                        "{\"type\":\"article\",\"article\":\"1\",\"file\":\"1.txt\"}",
                        "{\"type\":\"article\",\"article\":\"2\",\"file\":\"2.txt\"}",
                        position("1", "reject", LEFT),
                        position("2", "support", RIGHT),
                        pair));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ArticlesTask()
                .run(
                        new String[] {
                            "--gold", file.toString(),
                            "--articles", folder.toString(),
                            "--lexicon", folder.resolve("lexicon.yaml").toString()
                        },
                        new PrintStream(out, true, StandardCharsets.UTF_8));
        String printed = out.toString(StandardCharsets.UTF_8).strip();
        return new ObjectMapper().readTree(printed.substring(printed.lastIndexOf('\n') + 1));
    }

    @Test
    void aContradictionThatIsSeenIsFoundWithItsReason() throws IOException {
        JsonNode figures = measured(pair("contradiction", "negation"));

        assertThat(figures.path("mustFindRecall").asDouble()).isEqualTo(1);
        assertThat(figures.path("contradictionRecall").asDouble()).isEqualTo(1);
        assertThat(figures.path("partnerRecall1").asDouble()).isEqualTo(1);
        assertThat(figures.path("cellPrecision").asDouble()).isEqualTo(1);
        assertThat(figures.path("cellRecall").asDouble()).isEqualTo(1);
    }

    @Test
    void aConflictWhereThePairShouldAgreeIsTheWrongVerdict() throws IOException {
        JsonNode figures = measured(pair("paraphrase", "same_actor"));

        assertThat(figures.path("mustFindRecall").asDouble()).isZero();
        assertThat(figures.path("verdictAccuracy").asDouble()).isZero();
    }

    @Test
    void aConflictWhereNoneMayBeSeenLosesTheGuard() throws IOException {
        assertThat(measured(pair("contradiction", "guard:expect_no_contradiction"))
                        .path("guardsKept")
                        .asDouble())
                .isZero();
    }

    @Test
    void withoutAnyArticleNothingIsMeasured() throws IOException {
        Files.delete(folder.resolve("1.txt"));
        Files.delete(folder.resolve("2.txt"));

        assertThatThrownBy(() -> measured(pair("contradiction", "negation")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none of the articles");
    }
}
