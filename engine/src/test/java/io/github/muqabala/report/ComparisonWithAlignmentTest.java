package io.github.muqabala.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.muqabala.alignment.Alignment;
import io.github.muqabala.alignment.AlignmentOptions;
import io.github.muqabala.article.ArticleReader;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.comparison.Comparison;
import io.github.muqabala.comparison.ComparisonOptions;
import io.github.muqabala.fixtures.Fixtures;
import io.github.muqabala.report.wording.UiLanguage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A comparison with what its two articles say side by side. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComparisonWithAlignmentTest {
    private static final Path SCHEMAS = Path.of("../docs/schema");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Comparison comparison;
    private Alignment alignment;

    @BeforeAll
    void align() throws IOException {
        Extraction left = extract("ar-wire-a");
        Extraction right = extract("ar-algeria");
        comparison = Comparison.of(left.article(), right.article(), ComparisonOptions.DEFAULT);
        alignment = Alignment.of(List.of(left, right), AlignmentOptions.standard());
    }

    private static Extraction extract(String id) throws IOException {
        byte[] bytes = Fixtures.article(id).getBytes(StandardCharsets.UTF_8);
        return new ArticleReader().extract(id, new ByteArrayInputStream(bytes));
    }

    @Test
    void aTextHasItBelow() throws IOException {
        ComparisonReport report = ComparisonReport.text(TextStyle.PLAIN);
        assertThat(write(report.withAlignment(alignment)))
                .startsWith(write(report))
                .contains("Who stands where", "Where they differ", "What one article alone says");
    }

    @Test
    void markdownHasItBelow() throws IOException {
        ComparisonReport report = ComparisonReport.markdown(UiLanguage.ARABIC);
        assertThat(write(report.withAlignment(alignment)))
                .startsWith(write(report))
                .contains("## من يقف أين", "## مواضع الخلاف");
    }

    @Test
    void jsonHasAnAlignmentInside() throws IOException {
        JsonNode json = JSON.readTree(write(ComparisonReport.json().withAlignment(alignment)));
        assertValid("compare", json);
        assertValid("align", json.get("alignment"));
        ((ObjectNode) json).remove("alignment");
        assertThat(json).isEqualTo(JSON.readTree(write(ComparisonReport.json())));
    }

    @Test
    void thePageLeadsFromAQuoteToItsPlaceInTheTextBesideTheOther() throws IOException {
        for (UiLanguage language : UiLanguage.values()) {
            Document page = Jsoup.parse(write(ComparisonReport.html(language).withAlignment(alignment)));
            assertThat(page.select(".quote a.n").eachAttr("href"))
                    .isNotEmpty()
                    .allSatisfy(href ->
                            assertThat(page.select(".pane .place" + href)).hasSize(1));
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            assertThat(page.select("a.badge").eachAttr("href"))
                    .isNotEmpty()
                    .allSatisfy(href -> assertThat(page.select(href)).hasSize(1));
        }
    }

    private static void assertValid(String schema, JsonNode json) throws IOException {
        String text = Files.readString(SCHEMAS.resolve(schema + ".schema.json"));
        assertThat(JsonSchemaFactory.getInstance(VersionFlag.V202012)
                        .getSchema(text)
                        .validate(json))
                .isEmpty();
    }

    private String write(ComparisonReport report) throws IOException {
        StringWriter out = new StringWriter();
        report.write(comparison, out);
        return out.toString();
    }
}
