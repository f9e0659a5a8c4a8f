package io.github.muqabala.report;

import static io.github.muqabala.report.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.muqabala.article.metadata.Metadata;
import io.github.muqabala.scan.ScanResult;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScanReportTest {
    @TempDir
    private Path folder;

    static List<ScanReport> reports() {
        return List.of(ScanReport.text(TextStyle.PLAIN), ScanReport.json(), ScanReport.csv());
    }

    @Test
    void textIsAsInTheGoldenFile() throws IOException {
        ScanResult result = ScanSamples.fixtures(folder);
        assertGolden("scan.text.txt", write(ScanReport.text(TextStyle.PLAIN), result));
        assertGolden("scan.text-color.txt", write(ScanReport.text(new TextStyle(50, true)), result));
    }

    @Test
    void longListsAreCutAndSaySo() throws IOException {
        assertGolden("scan-more.text.txt", write(ScanReport.text(TextStyle.PLAIN), ScanSamples.more(1_500)));
    }

    @Test
    void whereNothingIsFoundTheTextSaysSo() throws IOException {
        assertThat(write(ScanReport.text(TextStyle.PLAIN), ScanSamples.nothing()))
                .isEqualTo("Scanned 1 article, 100 words\nNone republishes another.\n");
    }

    @Test
    void csvIsAsInTheGoldenFile() throws IOException {
        assertGolden("scan.csv", write(ScanReport.csv(), ScanSamples.fixtures(folder)));
    }

    @Test
    void csvHasItsHeadingWhereNothingIsFound() throws IOException {
        assertThat(write(ScanReport.csv(), ScanSamples.nothing()))
                .isEqualTo("cluster,relation,id,source,date,title,url,language,words,jaccard,containment,coverage,place"
                        + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://x\",\"y\")"})
    void whatASpreadsheetWouldRunIsPlainTextInCsv(String formula) throws IOException {
        String csv = write(
                ScanReport.csv(),
                ScanSamples.cluster(
                        ScanSamples.article(formula, formula, Metadata.of(null, formula, formula, null, formula)),
                        ScanSamples.article("n2", "plain - text = 1", ScanSamples.dated("2023-05-18"))));
        String cell = "'" + formula;
        if (formula.contains("\"")) {
            cell = "\"" + cell.replace("\"", "\"\"") + "\"";
        }
        assertThat(csv.lines().skip(1))
                .containsExactly(
                        "1,earliest," + cell + "," + cell + ",," + cell + "," + cell + "," + cell
                                + ",100,1.0000,1.0000,1.0000,news.jsonl:1",
                        "1,identical,n2,Wire,2023-05-18,plain - text = 1,,,100,1.0000,1.0000,1.0000,news.jsonl:1");
    }

    @Test
    void rightToLeftNamesAndTitlesAreIsolated() throws IOException {
        String report = write(ScanReport.text(TextStyle.PLAIN), ScanSamples.fixtures(folder));
        List<String> arabic = report.lines()
                .filter(line -> line.codePoints().anyMatch(c -> c >= 0x600 && c < 0x700))
                .toList();
        assertThat(arabic).isNotEmpty().allMatch(line -> line.contains("\u2067") && line.contains("\u2069"));
        assertThat(isolates(report)).isZero();
    }

    @Test
    void titlesAndBeginningsKeepToTheWidth() throws IOException {
        String report = write(ScanReport.text(new TextStyle(50, false)), ScanSamples.fixtures(folder));
        List<String> texts = report.lines()
                .filter(line -> line.startsWith("     \u2066") || line.startsWith("     \u2067"))
                .toList();
        assertThat(texts).hasSizeGreaterThan(5).allMatch(line -> DisplayWidth.of(line) <= 50);
        assertThat(texts).anyMatch(line -> line.endsWith(" …\u2069"));
    }

    @Test
    void controlsInArticlesDoNotReachTheTerminal() throws IOException {
        String hostile = "one\u001B[2J\u0007\ntwo \u202E three \u2069";
        String report = write(
                ScanReport.text(TextStyle.PLAIN),
                ScanSamples.cluster(
                        ScanSamples.article(hostile, hostile, Metadata.of(null, null, hostile, null, null)),
                        ScanSamples.article("n2", "title", Metadata.NONE)));
        assertThat(report).doesNotContain("\u001B", "\u202E", "\u0007");
        assertThat(report.lines().filter(line -> line.startsWith("two"))).isEmpty();
        assertThat(isolates(report)).isZero();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aFailureOfTheOutputReachesTheCaller(ScanReport report) {
        for (ScanResult result : List.of(ScanSamples.more(1_500), ScanSamples.nothing())) {
            assertThatIOException()
                    .isThrownBy(() -> report.write(result, failing()))
                    .withMessage("No space left on device");
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theOutputIsFlushedAndLeftOpen(ScanReport report) throws IOException {
        StringBuilder calls = new StringBuilder();
        report.write(ScanSamples.nothing(), new StringWriter() {
            @Override
            public void flush() {
                calls.append("flush ");
            }

            @Override
            public void close() {
                calls.append("close ");
            }
        });
        assertThat(calls).contains("flush").doesNotContain("close");
    }

    private static long isolates(String report) {
        return report.chars().filter(c -> c == 0x2066 || c == 0x2067).count()
                - report.chars().filter(c -> c == 0x2069).count();
    }

    private static Writer failing() {
        return new Writer() {
            @Override
            public void write(char[] chars, int offset, int length) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private static String write(ScanReport report, ScanResult result) throws IOException {
        StringWriter out = new StringWriter();
        report.write(result, out);
        return out.toString();
    }
}
