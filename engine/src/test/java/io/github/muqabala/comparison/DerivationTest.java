package io.github.muqabala.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.metadata.Metadata;
import io.github.muqabala.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DerivationTest {
    private static final String BODY =
            "اتفق وزراء خارجية الدول المجاورة على تدريب حرس الحدود في مراكز قرب العاصمة خلال الصيف المقبل.\n";
    private static final String WIRE = "عنوان الوكالة\nتونس (رويترز) - " + BODY;

    @ParameterizedTest
    @ValueSource(
            strings = {
                BODY + "المصدر: وكالة رويترز",
                "ونقلت رويترز عن الوزراء ما يلي:\n" + BODY,
                BODY + "وذلك وفقا لرويترز في تقرير لها نشرته أمس.",
                BODY + "نقلا عن وكالة رويترز",
                "عنوان آخر\nبوابة المرفأ – الجمعة 19/05/2023\nتونس (رويترز) - " + BODY,
                BODY + "(المرفأ، رويترز، أ ف ب)",
                BODY + "The report came out, according to Reuters, on Thursday evening.",
            })
    void whoCreditsAnAgencyHasItFromTheAgencysArticle(String copy) {
        assertThat(direction(WIRE, copy)).isEqualTo(Direction.LEFT_TO_RIGHT);
        assertThat(direction(copy, WIRE)).isEqualTo(Direction.RIGHT_TO_LEFT);
    }

    @Test
    void cluesPointAtTheNameInTheText() {
        String copy = BODY + "وذلك وفقا لرويترز في تقرير لها نشرته أمس.";
        Verdict verdict = judge(article(WIRE), article(copy));
        assertThat(verdict.clues().get(0)).isInstanceOfSatisfying(Clue.Credit.class, clue -> {
            assertThat(clue.side()).isEqualTo(Side.LEFT);
            assertThat(clue.place().in(WIRE)).isEqualTo("رويترز");
        });
        assertThat(verdict.clues().get(1)).isInstanceOfSatisfying(Clue.Credit.class, clue -> {
            assertThat(clue.side()).isEqualTo(Side.RIGHT);
            assertThat(clue.place().in(copy)).isEqualTo("لرويترز");
            assertThat(clue.source()).isEqualTo("Reuters");
        });
    }

    @Test
    void twoThatCreditOneAgencyDeriveFromIt() {
        assertThat(direction("عنوان آخر\nصحيفة الضفتين – 19/05/2023\nتونس (رويترز) - " + BODY, BODY + "المصدر: رويترز"))
                .isEqualTo(Direction.COMMON_SOURCE);
    }

    @Test
    void twoOfTheAgencysOwnAreVersions() {
        assertThat(direction(WIRE, WIRE + "وأضاف الوزراء شيئا آخر.")).isEqualTo(Direction.UNKNOWN);
    }

    @Test
    void someoneWhoTalkedToAnAgencyIsNoCredit() {
        assertThat(direction("عنوان\n(الأخبار، أ ف ب)\n" + BODY, BODY)).isEqualTo(Direction.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05-18, 2023-05-19, LEFT_TO_RIGHT",
        "2023-05-19, 2023-05-18, RIGHT_TO_LEFT",
        "2023-05-18, 2023-05-18, UNKNOWN",
        "2023-05-18, 2023-05-18T09:00Z, UNKNOWN",
        "2023-05-18T08:00Z, 2023-05-18T09:00Z, LEFT_TO_RIGHT",
        "2023-05-18, , UNKNOWN",
        "2023-05-18, yesterday, UNKNOWN"
    })
    void theEarlierIsTheSourceIfTheDatesTell(String left, @Nullable String right, Direction direction) {
        Verdict verdict = judge(article(BODY, null, null, left), article(BODY, null, null, right));
        assertThat(verdict.direction()).isEqualTo(direction);
    }

    @Test
    void aLinkTellsTheSource() {
        Article source = article(BODY, "https://example.org/news/16283/", null, null);
        Article copy = article(BODY + "رابط المقال: <http://example.org/news/16283>", null, null, null);
        assertThat(judge(source, copy).direction()).isEqualTo(Direction.LEFT_TO_RIGHT);
        assertThat(judge(copy, source).direction()).isEqualTo(Direction.RIGHT_TO_LEFT);
    }

    @Test
    void theOutletMayBeTheAgency() {
        Article wire = article(BODY, null, "Reuters", null);
        assertThat(judge(wire, article(BODY + "المصدر: رويترز")).direction()).isEqualTo(Direction.LEFT_TO_RIGHT);
        assertThat(judge(article(WIRE, null, "المرفأ", null), article(BODY + "المصدر: رويترز"))
                        .direction())
                .isEqualTo(Direction.COMMON_SOURCE);
    }

    @Test
    void cluesThatContradictOneAnotherDecideNothing() {
        Article wire = article(WIRE, null, null, "2023-05-19");
        Article copy = article(BODY + "المصدر: رويترز", null, null, "2023-05-18");
        assertThat(judge(wire, copy).direction()).isEqualTo(Direction.UNKNOWN);
    }

    @Test
    void withoutSharedPassagesThereIsNoDirection() {
        Verdict verdict = judge(
                article("كلام آخر تماما لا صلة له بالأول", null, null, "2023-05-18"),
                article(BODY, null, null, "2023-05-19"));
        assertThat(verdict.direction()).isEqualTo(Direction.UNKNOWN);
        assertThat(verdict.clues()).isEmpty();
    }

    private static Direction direction(String left, String right) {
        return judge(article(left), article(right)).direction();
    }

    private static Verdict judge(Article left, Article right) {
        return Comparison.of(left, right, ComparisonOptions.DEFAULT).verdict();
    }

    private static Article article(String text) {
        return new Article("article", Text.of(text));
    }

    private static Article article(String text, @Nullable String url, @Nullable String outlet, @Nullable String date) {
        return new Article("article", Text.of(text), Metadata.of(null, url, outlet, date, null));
    }
}
