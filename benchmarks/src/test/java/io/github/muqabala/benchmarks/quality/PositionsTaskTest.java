package io.github.muqabala.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

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

class PositionsTaskTest {
    private static final String ARTICLE = "اجتمع وزراء من عدة دول في العاصمة يوم الخميس من أجل بحث الأزمة التي تمر بها"
            + " المنطقة منذ سنوات.\n\nرفضت الجزائر أي تدخل أجنبي، ودعت إلى الحوار.\n\nوقتل 21 جنديا في الهجوم.\n";

    private static final String LEXICON = """
            version: 1
            topics:
              intervention:
                name: {ar: التدخل, en: intervention}
                any: [تدخل أجنبي]
              dialogue:
                name: {ar: الحوار, en: dialogue}
                any: [الحوار]
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeArticle() throws IOException {
        Files.writeString(folder.resolve("a.txt"), ARTICLE);
        Files.writeString(folder.resolve("lexicon.yaml"), LEXICON);
    }

    private JsonNode measured(String... gold) throws IOException {
        Path file = folder.resolve("gold.jsonl");
        Files.writeString(
                file, "{\"type\":\"article\",\"article\":\"1\",\"file\":\"a.txt\"}\n" + String.join("\n", gold));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PositionsTask()
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

    private static String position(String actor, String stance, String topic, String quote) {
        int start = ARTICLE.indexOf(quote);
        return String.format(
                Locale.ROOT,
                "{\"type\":\"position\",\"id\":\"P\",\"article\":\"1\",\"actor\":\"%s\",\"stance\":\"%s\",\"topic\":\"%s\","
                        + "\"quote\":\"%s\",\"offsets\":[[%d,%d]]}",
                actor,
                stance,
                topic,
                quote,
                start,
                start + quote.length());
    }

    private static String fact(int number) {
        String quote = "21 جنديا";
        int start = ARTICLE.indexOf(quote);
        return String.format(
                Locale.ROOT,
                "{\"type\":\"fact\",\"id\":\"F\",\"article\":\"1\",\"kind\":\"count\",\"value\":{\"n\":%d},\"quote\":\"%s\","
                        + "\"offsets\":[[%d,%d]]}",
                number,
                quote,
                start,
                start + quote.length());
    }

    @Test
    void countsWhatIsFoundAndWhatOfItIsSo() throws IOException {
        JsonNode figures = measured(
                position("DZ", "reject", "intervention", "رفضت الجزائر أي تدخل أجنبي"),
                position("DZ", "support", "intervention", "رفضت الجزائر أي تدخل أجنبي"),
                fact(21),
                fact(22));

        assertThat(figures.path("recall").asDouble()).isEqualTo(0.5);
        assertThat(figures.path("precision").asDouble()).isEqualTo(0.5);
        assertThat(figures.path("factRecall").asDouble()).isEqualTo(0.5);
        assertThat(figures.path("trapsAvoided").asDouble()).isEqualTo(1);
    }

    @Test
    void aPositionInATrapIsCounted() throws IOException {
        String quote = "رفضت الجزائر أي تدخل أجنبي";
        int start = ARTICLE.indexOf(quote);
        JsonNode figures = measured(String.format(
                Locale.ROOT,
                "{\"type\":\"trap\",\"id\":\"T\",\"article\":\"1\",\"quote\":\"%s\",\"offsets\":[[%d,%d]]}",
                quote,
                start,
                start + quote.length()));

        assertThat(figures.path("trapsAvoided").asDouble()).isZero();
    }

    @Test
    void anArticleThatIsMissingIsPassedOver() throws IOException {
        Files.delete(folder.resolve("a.txt"));

        assertThat(measured(fact(22)).path("factRecall").asDouble()).isEqualTo(1);
    }
}
