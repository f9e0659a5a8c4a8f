package io.github.muqabala.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.metadata.MetadataField;
import io.github.muqabala.article.metadata.MetadataField.Name;
import io.github.muqabala.fixtures.Fixtures;
import io.github.muqabala.text.Text;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text pasted from a page says of itself. */
class PastedFieldsTest {
    private static final String PROSE =
            "قال رئيس البلدية إن الجسر القديم سيغلق أمام السيارات شهرين كاملين حتى تنتهي أعمال"
                    + " الصيانة، وإن الحافلات ستسلك طريق الميناء في هذه المدة من دون زيادة في الأجرة.";

    @Test
    void thePageOfHeadlinesHasItsOwnTitleOutletAndDate() throws IOException {
        String page = Fixtures.article("ar-page");
        assertThat(values(page, Name.TITLE)).containsExactly("جيران ليبيا يقرون خطة مشتركة لتأهيل حراس الحدود");
        assertThat(values(page, Name.OUTLET)).containsExactly("بوابة الساحل");
        assertThat(values(page, Name.PUBLISHED)).containsExactly("2023-05-18");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar-wire-a",
                "ar-edited",
                "ar-algeria",
                "ar-quotes",
                "ar-republished",
                "en-wire-a",
                "en-edited",
                "en-positions"
            })
    void theTitleIsTheLineAboveTheCreditsOrTheProse(String article) throws IOException {
        String text = Fixtures.article(article);
        assertThat(values(text, Name.TITLE))
                .containsExactly(text.lines().findFirst().orElseThrow());
    }

    @Test
    void everyFieldHasThePlaceThatSaysIt() throws IOException {
        for (String article : List.of("ar-page", "ar-republished", "en-republished")) {
            String text = Fixtures.article(article);
            assertThat(fields(text)).isNotEmpty().allSatisfy(field -> {
                String said = Objects.requireNonNull(field.place()).in(text);
                assertThat(said).isNotBlank();
                if (field.name() == Name.TITLE || field.name() == Name.OUTLET) {
                    assertThat(said).isEqualTo(field.value());
                }
            });
        }
    }

    @Test
    void aTitleThatTheFirstSentenceIsFusedToEndsWhereTheSentenceBegins() {
        String title = "البلدية تغلق الجسر القديم شهرين للصيانة";
        assertThat(values(title + " كشف رئيس البلدية عن برنامج الأعمال. " + PROSE, Name.TITLE))
                .containsExactly(title);
        String english = "Town to close old bridge for two months";
        assertThat(values(
                        english + " VALLETTA (Reuters) - The old bridge closes to cars on Monday, the mayor said, and"
                                + " buses will take the harbour road while the works last.",
                        Name.TITLE))
                .containsExactly(english);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // A subject before its verb, a clause, an adverbial: sentences, not titles.
                "رئيس البلدية في مدينة الميناء القديم قال الخميس إن الجسر سيغلق شهرين. ",
                "التقرير السنوي الجديد عن الجسور الذي أعلن رئيس البلدية نتائجه أمس طويل. ",
                "في اجتماع طويل عقد في مقر البلدية أعلن رئيس البلدية إغلاق الجسر. ",
                "بعد أسابيع من الجدل حول الجسر، أعلن رئيس البلدية إغلاقه شهرين. "
            })
    void aSentenceIsNoTitle(String sentence) {
        assertThat(values(sentence + PROSE, Name.TITLE)).isEmpty();
    }

    @Test
    void aLineOfAFixedWidthIsNoTitle() {
        String wrapped = """
                قال رئيس البلدية إن الجسر القديم سيغلق أمام
                السيارات شهرين كاملين حتى تنتهي أعمال
                الصيانة وإن الحافلات ستسلك طريق الميناء في هذه المدة.
                """;
        assertThat(values(wrapped, Name.TITLE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "نشر في بوابة أخبار اليوم يوم 01 - 10 - 2014, بوابة أخبار اليوم, 2014-10-01",
        "صحيفة الضفتين | الخميس 3 نيسان 2014, صحيفة الضفتين, 2014-04-03",
        "'١ أكتوبر ٢٠١٤ – موقع الميناء', موقع الميناء, 2014-10-01",
        "'Harbour Herald, 3 May 2014', Harbour Herald, 2014-05-03",
        "'القاهرة – 19 مايو 2023', , 2023-05-19",
    })
    void aDatedLineNamesTheOutletIfItSaysSo(String line, String outlet, String date) {
        String text = "البلدية تغلق الجسر القديم شهرين\n" + line + "\n\n" + PROSE;
        assertThat(values(text, Name.PUBLISHED)).containsExactly(date);
        assertThat(values(text, Name.OUTLET)).isEqualTo(outlet == null ? List.of() : List.of(outlet));
    }

    @Test
    void aLineOfAnUpdateTellsWhenTheArticleWasChanged() {
        String text = "البلدية تغلق الجسر القديم شهرين\nنشر في 1 مايو 2014\nآخر تحديث: 2 مايو 2014\n\n" + PROSE;
        assertThat(values(text, Name.PUBLISHED)).containsExactly("2014-05-01");
        assertThat(values(text, Name.MODIFIED)).containsExactly("2014-05-02");
    }

    @Test
    void bylinesNameTheAuthors() {
        assertThat(values("Town to close old bridge\nBy Jane Roe and John Doe in Valletta\n\n" + PROSE, Name.AUTHOR))
                .containsExactly("Jane Roe", "John Doe");
    }

    @Test
    void aListOfSuppliersAtTheEndNamesThemAll() {
        assertThat(values(PROSE + "\n(الميناء، أ ف ب، الأناضول)", Name.AGENCY))
                .containsExactly("الميناء", "AFP", "Anadolu");
    }

    @Test
    void theLinkToTheArticleIsItsSource() {
        assertThat(values(PROSE + "\n\nرابط المقال: <https://example.org/16283/>", Name.SOURCE_LINK))
                .containsExactly("https://example.org/16283/");
        assertThat(values(PROSE + "\n\nتابعونا على https://example.org/page\n\n" + PROSE, Name.SOURCE_LINK))
                .isEmpty();
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void aHundredThousandBylinesAreDoneSoon() {
        StringBuilder text = new StringBuilder(PROSE);
        for (int i = 0; i < 100_000; i++) {
            text.append("\nBy Jane Roe").append(i);
        }
        assertThat(values(text.toString(), Name.AUTHOR)).hasSize(100_000);
    }

    @Test
    void whatIsCreditedAmidTheProseIsNotTheArticles() {
        String quoted = PROSE + "\n\nموقع الميناء – 3 مايو 2014\n\n" + PROSE;
        assertThat(fields(quoted)).isEmpty();
    }

    private static List<String> values(String text, Name name) {
        return fields(text).stream()
                .filter(field -> field.name() == name)
                .map(MetadataField::value)
                .toList();
    }

    private static List<MetadataField> fields(String text) {
        return PastedFields.of(Text.of(text));
    }
}
