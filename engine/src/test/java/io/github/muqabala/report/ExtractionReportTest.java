package io.github.muqabala.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.muqabala.article.ArticleReader;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.fixtures.Fixtures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractionReportTest {
    private static final Path SCHEMA = Path.of("../docs/schema/extract.schema.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String PAGE = "<!doctype html><html lang=ar><head><meta property=og:title"
            + " content='الميناء يفتح أبوابه'></head><nav><a href=/>الرئيسية</a></nav><p>فتح الميناء أبوابه يوم الثلاثاء بعد"
            + " أسبوعين من أعمال الصيانة، بحسب بيان لهيئة الموانئ.</p><p>وخرجت قوارب الصيد فجرا، وامتلأت أول عبارة"
            + " بالركاب، كما قال عاملون على الرصيف.</p><footer>جميع الحقوق محفوظة</footer></html>";

    @Test
    void aLineIsAsTheSchemaSays() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Files.readString(SCHEMA));
        for (String content : new String[] {PAGE, Fixtures.article("ar-page"), Fixtures.article("en-wire-a")}) {
            String line = write(ExtractionReport.jsonLines(), content);
            assertThat(schema.validate(JSON.readTree(line))).isEmpty();
            assertThat(line).endsWith("}\n").containsOnlyOnce("\n");
        }
    }

    @Test
    void anArrayHasTheObjectsOfTheLinesAsTheSchemaSays() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Files.readString(SCHEMA));
        Iterator<Extraction> others =
                List.of(extract(Fixtures.article("ar-page"))).iterator();
        StringWriter out = new StringWriter();
        ExtractionReport.json().write(extract(PAGE), () -> others.hasNext() ? others.next() : null, out);
        JsonNode array = JSON.readTree(out.toString());
        assertThat(array.isArray()).isTrue();
        assertThat(array)
                .hasSize(2)
                .allSatisfy(element -> assertThat(schema.validate(element)).isEmpty());
        assertThat(array.get(0)).isEqualTo(JSON.readTree(write(ExtractionReport.jsonLines(), PAGE)));
        assertThat(out.toString()).contains("  \"schemaVersion\" : 1,\n").endsWith("]\n");
    }

    @Test
    void whereReadingFailsNoArrayLooksWhole() throws IOException {
        Extraction first = extract(PAGE);
        StringWriter out = new StringWriter();
        ExtractionReport.Others broken = () -> {
            throw new IOException("unreadable");
        };
        assertThatThrownBy(() -> ExtractionReport.json().write(first, broken, out))
                .isInstanceOf(IOException.class)
                .hasMessage("unreadable");
        assertThat(out.toString()).startsWith("[").doesNotContain("\n]");
    }

    @Test
    void aLineHasWhatACorpusHasOfAnArticle() throws IOException {
        JsonNode line = JSON.readTree(write(ExtractionReport.jsonLines(), PAGE));
        assertThat(line.get("title").asText()).isEqualTo("الميناء يفتح أبوابه");
        assertThat(line.get("language").asText()).isEqualTo("ar");
        assertThat(line.get("text").asText()).startsWith("فتح الميناء").endsWith("على الرصيف.");
    }

    @Test
    void inATextWhatIsNotOfTheArticleIsShownBehindASign() throws IOException {
        String text = write(ExtractionReport.text(TextStyle.PLAIN), PAGE);
        assertThat(text)
                .startsWith("\u2066input\u2069\n  title        \u2067الميناء يفتح أبوابه\u2069 (Open Graph)\n")
                .contains("  encoding     \u2066UTF-8\u2069 (well-formed)\n")
                .containsPattern("  ~ +\u2067جميع الحقوق محفوظة\u2069\n")
                .containsPattern("(?m)^ {4} *\u2067فتح الميناء");
    }

    @Test
    void controlsInAPageDoNotReachTheTerminal() throws IOException {
        String text = write(
                ExtractionReport.text(new TextStyle(80, false)),
                PAGE.replace("الميناء يفتح", "\u001B[2J\u202Eالميناء").replace("محفوظة", "\u0007محفوظة"));
        assertThat(text).doesNotContain("\u001B", "\u202E", "\u0007");
    }

    private static String write(ExtractionReport report, String content) throws IOException {
        StringWriter out = new StringWriter();
        report.write(extract(content), () -> null, out);
        return out.toString();
    }

    private static Extraction extract(String content) throws IOException {
        return new ArticleReader().extract("input", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }
}
