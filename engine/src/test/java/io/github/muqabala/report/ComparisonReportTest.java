package io.github.muqabala.report;

import static io.github.muqabala.report.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.muqabala.article.Article;
import io.github.muqabala.comparison.Comparison;
import io.github.muqabala.comparison.ComparisonOptions;
import io.github.muqabala.report.wording.UiLanguage;
import io.github.muqabala.text.Text;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports against golden files; CONTRIBUTING.md has the command that writes them anew. */
class ComparisonReportTest {
    private static final Path SCHEMA = Path.of("../docs/schema/compare.schema.json");

    @ParameterizedTest
    @CsvSource({
        "ar-wire-a, ar-edited, text, 80, false",
        "ar-wire-a, ar-edited, text-color, 60, true",
        "ar-wire-b, ar-page, text, 80, false",
        "en-wire-a, en-edited, text, 80, false",
        "ar-wire-a, ar-unrelated, text, 80, false",
    })
    void textIsAsInTheGoldenFile(String left, String right, String name, int width, boolean color) throws IOException {
        ComparisonReport report = ComparisonReport.text(new TextStyle(width, color));
        assertGolden(left + "." + right + "." + name + ".txt", write(report, compare(left, right)));
    }

    @ParameterizedTest
    @CsvSource({"ar-wire-a, ar-edited", "ar-wire-b, ar-page"})
    void jsonIsAsInTheGoldenFile(String left, String right) throws IOException {
        assertGolden(left + "." + right + ".json", write(ComparisonReport.json(), compare(left, right)));
    }

    @ParameterizedTest
    @EnumSource
    void markdownIsAsInTheGoldenFile(UiLanguage language) throws IOException {
        String report = write(ComparisonReport.markdown(language), compare("ar-wire-a", "ar-edited"));
        assertGolden("ar-wire-a.ar-edited." + language.tag() + ".md", report);
    }

    @Test
    void everythingThatAComparisonCanHaveIsReported() throws IOException {
        Comparison comparison = ComparisonSamples.withEverything();
        assertGolden("everything.text.txt", write(ComparisonReport.text(TextStyle.PLAIN), comparison));
        assertGolden("everything.json", write(ComparisonReport.json(), comparison));
        assertGolden("everything.en.md", write(ComparisonReport.markdown(UiLanguage.ENGLISH), comparison));
        assertGolden("everything.ar.md", write(ComparisonReport.markdown(UiLanguage.ARABIC), comparison));
    }

    @Test
    void jsonOfEverythingIsAsTheSchemaSays() throws IOException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(SCHEMA));
        JsonNode json = new ObjectMapper().readTree(write(ComparisonReport.json(), ComparisonSamples.withEverything()));
        assertThat(schema.validate(json)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ar-wire-a, ar-edited",
        "ar-wire-a, ar-spelling",
        "ar-wire-b, ar-page",
        "en-wire-a, en-edited",
        "ar-wire-a, en-wire-a"
    })
    void jsonIsAsTheSchemaSays(String left, String right) throws IOException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(SCHEMA));
        JsonNode json = new ObjectMapper().readTree(write(ComparisonReport.json(), compare(left, right)));
        assertThat(schema.validate(json)).isEmpty();
    }

    @Test
    void theSchemaRefusesAnotherShape() throws IOException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(SCHEMA));
        String json = write(ComparisonReport.json(), compare("ar-wire-a", "ar-edited"));
        ObjectMapper mapper = new ObjectMapper();
        assertThat(schema.validate(mapper.readTree(json.replace("\"start\"", "\"begin\""))))
                .isNotEmpty();
        assertThat(schema.validate(mapper.readTree(json.replace("\"edited\"", "\"changed\""))))
                .isNotEmpty();
    }

    @Test
    void rightToLeftTextIsIsolatedOnEveryLine() {
        String report = write(ComparisonReport.text(TextStyle.PLAIN), compare("ar-wire-a", "ar-edited"));
        List<String> arabic = report.lines()
                .filter(line -> line.codePoints().anyMatch(c -> c >= 0x600 && c < 0x700))
                .toList();
        assertThat(arabic).isNotEmpty().allMatch(line -> line.contains("\u2067") && line.contains("\u2069"));
    }

    @Test
    void linesKeepToTheWidth() {
        String report = write(ComparisonReport.text(new TextStyle(50, false)), compare("ar-wire-a", "ar-edited"));
        assertThat(report.lines()).allMatch(line -> DisplayWidth.of(line) <= 50);
    }

    @Test
    void controlsInAnArticleDoNotReachTheTerminal() {
        String hostile = "one \u001B[2J two \u202E three \u2069 four five six seven eight nine \u0007 ten";
        Comparison comparison = Comparison.of(
                new Article("a\u001B]0;x\u0007.txt", Text.of(hostile)),
                new Article("b.txt", Text.of(hostile)),
                ComparisonOptions.DEFAULT);
        String report = write(ComparisonReport.text(TextStyle.PLAIN), comparison);
        assertThat(report).doesNotContain("\u001B", "\u202E", "\u0007");
        assertThat(report.chars().filter(c -> c == 0x2066 || c == 0x2067).count())
                .isEqualTo(report.chars().filter(c -> c == 0x2069).count());
    }

    private static Comparison compare(String left, String right) {
        return ComparisonSamples.fixtures(left, right);
    }

    private static String write(ComparisonReport report, Comparison comparison) {
        StringWriter out = new StringWriter();
        try {
            report.write(comparison, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
