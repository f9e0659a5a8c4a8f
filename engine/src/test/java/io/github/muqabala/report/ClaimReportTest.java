package io.github.muqabala.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.ClaimReader;
import io.github.muqabala.report.wording.UiLanguage;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How articles are shown with their claims. */
class ClaimReportTest {
    private static final Path SCHEMA = Path.of("../docs/schema/extract.schema.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aLineHasTheClaimsAsTheSchemaSays() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Files.readString(SCHEMA));
        for (Extraction extraction : List.of(ClaimSamples.arabic(), ClaimSamples.english())) {
            JsonNode line = JSON.readTree(write(ExtractionReport.jsonLines(), extraction));
            assertThat(schema.validate(line)).isEmpty();
            assertThat(line.get("claims")).hasSameSizeAs(ClaimSamples.reader().claims(extraction));
        }
    }

    @Test
    void aLineIsAsTheSchemaSaysWhateverTheClaims() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Files.readString(SCHEMA));
        Extraction extraction = ClaimSamples.arabic();
        for (long seed = 0; seed < 50; seed++) {
            List<Claim> claims = RandomClaims.over(extraction.article().text().original(), seed);
            StringWriter out = new StringWriter();
            ExtractionReport.jsonLines().withClaims(read -> claims).write(extraction, () -> null, out);
            assertThat(schema.validate(JSON.readTree(out.toString())))
                    .as("seed " + seed)
                    .isEmpty();
        }
    }

    @Test
    void noRowOfATextIsMuchWiderThanItsTerminal() throws IOException {
        Extraction extraction = ClaimSamples.arabic();
        for (long seed = 0; seed < 50; seed++) {
            List<Claim> claims = RandomClaims.over(extraction.article().text().original(), seed);
            StringWriter out = new StringWriter();
            ExtractionReport.text(TextStyle.PLAIN).withClaims(read -> claims).write(extraction, () -> null, out);
            assertThat(out.toString().lines())
                    .as("seed " + seed)
                    .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(80));
        }
    }

    @Test
    void allWordsInALineStandWhereItSays() throws IOException {
        for (Extraction extraction : List.of(ClaimSamples.arabic(), ClaimSamples.english())) {
            JsonNode line = JSON.readTree(write(ExtractionReport.jsonLines(), extraction));
            String text = line.get("text").asText();
            assertThat(line.get("claims").findParents("text"))
                    .hasSizeGreaterThan(10)
                    .allSatisfy(words -> assertThat(text.substring(
                                    words.get("start").asInt(), words.get("end").asInt()))
                            .isEqualTo(words.get("text").asText()));
        }
    }

    @Test
    void withoutItsClaimsALineIsWhatItIsWhereNoneAreAskedFor() throws IOException {
        Extraction extraction = ClaimSamples.arabic();
        ObjectNode line = (ObjectNode) JSON.readTree(write(ExtractionReport.jsonLines(), extraction));
        line.remove("claims");
        assertThat(line).isEqualTo(JSON.readTree(without(ExtractionReport.jsonLines(), extraction)));
    }

    @Test
    void aTextHasTheClaimsBelowTheArticle() throws IOException {
        String text = write(ExtractionReport.text(TextStyle.PLAIN), ClaimSamples.english());
        assertThat(text)
                .startsWith(without(ExtractionReport.text(TextStyle.PLAIN), ClaimSamples.english()))
                .contains("\n\nClaims: 3\n\n  1  ");
    }

    @Test
    void anArticleWithoutClaimsSaysSo() throws IOException {
        StringWriter out = new StringWriter();
        ExtractionReport.text(TextStyle.PLAIN)
                .withClaims(extraction -> List.of())
                .write(ClaimSamples.english(), () -> null, out);
        assertThat(out.toString()).endsWith("\n\nClaims: 0\n\n");
    }

    @Test
    void claimsAreAskedForOnceAndNotBeforeTheArticlesTurn() throws IOException {
        for (ExtractionReport report : List.of(
                ExtractionReport.text(TextStyle.PLAIN),
                ExtractionReport.json(),
                ExtractionReport.jsonLines(),
                ExtractionReport.html(UiLanguage.ENGLISH))) {
            List<String> steps = new ArrayList<>();
            Iterator<Extraction> others = List.of(ClaimSamples.english()).iterator();
            ClaimReader claims = extraction -> {
                steps.add("claims of " + extraction.article().source());
                return ClaimSamples.reader().claims(extraction);
            };
            report.withClaims(claims)
                    .write(
                            ClaimSamples.arabic(),
                            () -> {
                                steps.add("next");
                                return others.hasNext() ? others.next() : null;
                            },
                            new StringWriter());
            assertThat(steps).containsExactly("claims of arabic.txt", "next", "claims of english.txt", "next");
        }
    }

    @Test
    void reportsAreGolden() throws IOException {
        for (Extraction extraction : List.of(ClaimSamples.arabic(), ClaimSamples.english())) {
            String name = "claims." + extraction.article().source().replace(".txt", "");
            Golden.assertGolden(name + ".text.txt", write(ExtractionReport.text(TextStyle.PLAIN), extraction));
            Golden.assertGolden(
                    name + ".text-color.txt", write(ExtractionReport.text(new TextStyle(120, true)), extraction));
            Golden.assertGolden(name + ".json", write(ExtractionReport.json(), extraction));
        }
    }

    private static String write(ExtractionReport report, Extraction extraction) throws IOException {
        return without(report.withClaims(ClaimSamples.reader()), extraction);
    }

    private static String without(ExtractionReport report, Extraction extraction) throws IOException {
        StringWriter out = new StringWriter();
        report.write(extraction, () -> null, out);
        return out.toString();
    }
}
