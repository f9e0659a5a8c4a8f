package io.github.muqabala.report;

import static io.github.muqabala.report.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.muqabala.article.metadata.Metadata;
import io.github.muqabala.scan.ScanResult;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonScanReportTest {
    private static final Path SCHEMA = Path.of("../docs/schema/scan.schema.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private String report = "";

    @BeforeEach
    void writeReport() throws IOException {
        report = write(ScanSamples.fixtures(folder));
    }

    @Test
    void linesAreAsInTheGoldenFile() throws IOException {
        assertGolden("scan.jsonl", report);
    }

    @Test
    void everyLineIsAsTheSchemaSays() throws IOException {
        assertValid(report);
        assertValid(write(ScanSamples.more(40)));
        assertValid(write(ScanSamples.nothing()));
    }

    @Test
    void typesComeInOrderAndAsOftenAsTheTotalsSay() throws IOException {
        List<JsonNode> lines = lines(report);
        JsonNode totals = lines.get(0);
        List<String> types = new ArrayList<>(List.of("scan"));
        for (String type : List.of("skipped", "identical", "pair", "cluster", "passage")) {
            long count = lines.stream()
                    .filter(line -> line.get("type").asText().equals(type))
                    .count();
            assertThat(count).as(type).isPositive();
            if (!type.equals("identical")) {
                assertThat(totals.get(type.equals("skipped") ? type : type + "s")
                                .asLong())
                        .isEqualTo(count);
            }
            for (long i = 0; i < count; i++) {
                types.add(type);
            }
        }
        types.add("end");
        assertThat(lines).extracting(line -> line.get("type").asText()).isEqualTo(types);
        assertThat(report).endsWith("{\"type\":\"end\"}\n").doesNotContain("\n\n");
    }

    @Test
    void whatAnArticleHoldsCannotBreakALine() throws IOException {
        String hostile = "one\ntwo\r\n\"three\" \\ \u0000 \u2028";
        String hostiles = write(ScanSamples.cluster(
                ScanSamples.article(hostile, hostile, Metadata.of(null, hostile, hostile, null, hostile)),
                ScanSamples.article("n2", "title", Metadata.NONE)));
        assertThat(hostiles.split("\n", -1)).hasSize(5);
        assertThat(lines(hostiles).get(1).get("articles").get(0).asText()).isEqualTo(hostile);
        assertThat(lines(hostiles).get(2).get("members").get(0).get("title").asText())
                .isEqualTo(hostile);
    }

    @ParameterizedTest
    @CsvSource({
        "\"type\":\"pair\", \"type\":\"pairs\"",
        "\"sourceStart\", \"begin\"",
        "\"relation\":\"excerpt\", \"relation\":\"quote\"",
        "\"relation\":\"indirect\", \"relation\":\"far\"",
        "\"schemaVersion\":1, \"schemaVersion\":2",
        "\"words\":, \"tokens\":",
        "\"date\":\"2023-, \"date\":\"23-",
        "\"problem\", \"error\"",
        "\"complete\":true, \"complete\":1"
    })
    void theSchemaRefusesAnotherShape(String from, String to) throws IOException {
        List<String> changed = report.lines()
                .filter(line -> line.contains(from))
                .map(line -> line.replace(from, to))
                .toList();
        assertThat(changed).as(from).isNotEmpty();
        for (String line : changed) {
            assertThat(schema().validate(JSON.readTree(line))).as(line).isNotEmpty();
        }
    }

    private static void assertValid(String report) throws IOException {
        JsonSchema schema = schema();
        for (JsonNode line : lines(report)) {
            assertThat(schema.validate(line)).as(line.toString()).isEmpty();
        }
    }

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(SCHEMA));
    }

    private static List<JsonNode> lines(String report) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : report.lines().toList()) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private static String write(ScanResult result) throws IOException {
        StringWriter out = new StringWriter();
        ScanReport.json().write(result, out);
        return out.toString();
    }
}
