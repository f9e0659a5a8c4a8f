package io.github.muqabala.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.alignment.Alignment;
import io.github.muqabala.alignment.AlignmentSamples;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How several articles are shown side by side. */
class AlignmentReportTest {

    @Test
    void aTextHasTheMatrixTheDifferencesAndWhatIsAgreed() throws IOException {
        String text = text(AlignmentSamples.ports());
        assertThat(text)
                .startsWith("3 articles, 2 independent origins, 2 differences\n")
                .contains("Articles 1 and 2 are copies of one another.")
                .contains("−1,(2)", "±3")
                .contains("on opposite sides", "the numbers differ")
                .contains("[-40 سفينة-]", "{+45 ships+}")
                .contains("2 articles, 1 independent origin: one origin only");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 120})
    void noLineOfATextIsWiderThanItsTerminal(int width) throws IOException {
        String text = write(AlignmentReport.text(new TextStyle(width, false)), AlignmentSamples.ports());
        assertThat(text.lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
    }

    @Test
    void whereNothingIsFoundATextSaysSo() throws IOException {
        assertThat(text(AlignmentSamples.nothing()))
                .startsWith("2 articles, 2 independent origins, 0 differences\n")
                .contains("No positions were found.", "Where they differ: 0", "Where articles agree: 0");
    }

    @Test
    void whatArticlesHoldCannotUpsetATerminal() throws IOException {
        assertThat(text(AlignmentSamples.ports("\u001B[31m\u202Ered\nsecond line", "a\u0007b.txt")))
                .doesNotContain("\u001B", "\u202E", "\u0007")
                .contains("red second line");
    }

    @Test
    void reportsAreGolden() throws IOException {
        Golden.assertGolden("alignment.text.txt", text(AlignmentSamples.ports()));
        Golden.assertGolden(
                "alignment.text-color.txt",
                write(AlignmentReport.text(new TextStyle(120, true)), AlignmentSamples.ports()));
    }

    private static String text(Alignment alignment) throws IOException {
        return write(AlignmentReport.text(TextStyle.PLAIN), alignment);
    }

    private static String write(AlignmentReport report, Alignment alignment) throws IOException {
        StringWriter out = new StringWriter();
        report.write(alignment, out);
        return out.toString();
    }
}
