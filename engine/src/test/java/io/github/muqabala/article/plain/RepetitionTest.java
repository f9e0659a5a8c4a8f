package io.github.muqabala.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.text.Text;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Lines that a text says again. */
class RepetitionTest {
    private static final String LEAD = "قال رئيس البلدية إن الجسر القديم سيغلق أمام السيارات شهرين كاملين";
    private static final String QUOTE = "لن ترتفع أجرة الحافلات ما دامت الأعمال مستمرة في الجسر القديم";
    private static final String REST = "وأضاف أمام الصحفيين أنه لن ترتفع أجرة الحافلات ما دامت الأعمال مستمرة في الجسر"
            + " القديم، وأن طريق الميناء سيبقى مفتوحا ليلا ونهارا طوال الصيف";

    @Test
    void aBodyThatIsPrintedTwiceIsRepeatedTheSecondTimeWithItsSubheads() {
        String body = LEAD + "\nطريق الميناء\n" + REST;
        assertThat(of(body + "\n" + body)).containsExactly("REPEAT " + LEAD, "REPEAT طريق الميناء", "REPEAT " + REST);
    }

    @Test
    void aLineThatIsPartOfALongerOneIsAPullQuoteBeforeItOrAfter() {
        assertThat(of(QUOTE + "\n" + LEAD + "\n" + REST)).containsExactly("PULL_QUOTE " + QUOTE);
        assertThat(of(LEAD + "\n" + REST + "\n" + QUOTE)).containsExactly("PULL_QUOTE " + QUOTE);
    }

    @Test
    void aPullQuoteMayBreakTheParagraphItComesFromInTwo() {
        String broken = REST.replace(" مستمرة", "\n\nمستمرة");
        assertThat(of(LEAD + "\n\n" + QUOTE + "\n\n" + broken)).containsExactly("PULL_QUOTE " + QUOTE);
    }

    @Test
    void shortLinesOnTheirOwnAreSaidAgainByChance() {
        assertThat(of("طريق الميناء\n" + LEAD + "\nطريق الميناء\n" + REST)).isEmpty();
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void aHundredThousandLikeLinesAreDoneSoon() {
        assertThat(Repetition.of(Text.of((LEAD + "\n").repeat(100_000)))).hasSize(99_999);
    }

    private static List<String> of(String text) {
        return Repetition.of(Text.of(text)).stream()
                .map(line -> line.kind() + " " + line.span().in(text))
                .toList();
    }
}
