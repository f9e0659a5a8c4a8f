package io.github.muqabala.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {

    /** The brackets are the expectation; ⏎ is a line break. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال [«انتهى الأمر»] ومضى",
                "قال [\"انتهى الأمر\"] ومضى",
                "قال [“انتهى الأمر”] ومضى",
                "قال [”انتهى الأمر“] ومضى",
                "قال [((انتهى الأمر))] ومضى",
                "قال [»انتهى الأمر«] ومضى",
                "Er sagte: [„Es ist vorbei.“] Dann ging er.",
                "He said [‘it is over’] and left the boys’ school, didn’t he?",
                "彼は[「終わった『もう』」]と言った",
                "He said [“it is over\"], then [\"really”] left",
            })
    void marksAre(String drawing) {
        expect(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[«رد قائلا: \"لا\" ثم «نعم» وسكت»] ومضى",
                "قال إن [\"قواعد \"التنظيم\" في الشرق\"] تتوسع",
                "[“He told me ‘no’ and “never” again”] she said",
                "[«الأول»] و[«الثاني»]",
            })
    void onlyTheOutermostCounts(String drawing) {
        expect(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "حديث لـ[\"الموقع الإخباري\"] أمس",
                "ضد [\"التنظيم\"] و[\"الجماعة\"] معا",
                "ضد و[\"الجماعة\"] معا",
                "قال:[\"نعم\"].",
                "قال [\" نعم \"] ومضى",
                "[\"No,\"] he said. [\"Never.\"]",
            })
    void aMarkOpensOrClosesByWhatStandsAroundIt(String drawing) {
        expect(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال: «لم تغلق العلامة.⏎وهذه جملة [«أخرى»].",
                "مناطق أخرى في ليبيا“.",
                "a 5\" pipe and a 6\" pipe",
                "5\"x7\"",
                "It’s the officers’ and the soldiers’ mess",
                "don't, can't, rock 'n' roll",
                "f((a) b) and (a (b))",
                "»",
                "",
            })
    void whatIsNeverClosedOrNeverOpenedIsNoQuotation(String drawing) {
        expect(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال [«الفقرة الأولى.]⏎⏎[«والفقرة الثانية»] ومضى",
                "[“The first.]⏎[“The second.]⏎[“The third,”] he said.",
                "an unclosed \"mark⏎and a line that does not begin with one",
            })
    void anUnclosedQuotationGoesOnOnlyWhereTheNextParagraphOpensAgain(String drawing) {
        expect(drawing);
    }

    @Test
    void quotationsAreInOrderDisjointAndInsideTheText() {
        LongStream.range(0, 5_000).forEach(seed -> {
            String text = new RandomText(seed).next(60);
            int done = 0;
            for (Span quotation : Quotations.of(text)) {
                assertThat(quotation.start()).as("seed %d", seed).isGreaterThanOrEqualTo(done);
                assertThat(quotation.length()).as("seed %d", seed).isPositive();
                done = quotation.end();
            }
            assertThat(done).as("seed %d", seed).isLessThanOrEqualTo(text.length());
        });
    }

    @Test
    @Timeout(20)
    void wallsOfMarksTakeLinearTime() {
        for (String mark : List.of("«", "\"", "“", "((", "‘", "« ", "\"a ", "«\n", "»", "«\" ", " \"")) {
            String wall = mark.repeat(1_000_000);
            assertThat(Quotations.of(wall + "x" + wall)).as(mark).isNotNull();
        }
        String nest = "«\"".repeat(300_000) + "a" + "\"»".repeat(300_000);
        assertThat(Quotations.of(nest)).isNotEmpty();
        assertThat(Quotations.of("«" + "\"a\" ".repeat(500_000) + "»")).hasSize(1);
        assertThat(Quotations.of("\"a\" ".repeat(500_000))).hasSize(500_000);
    }

    private static void expect(String drawing) {
        String text = drawing.replaceAll("[\\[\\]]", "").replace('⏎', '\n');
        assertThat(Drawing.brackets(text, Quotations.of(text))).isEqualTo(drawing.replace('⏎', '\n'));
    }
}
