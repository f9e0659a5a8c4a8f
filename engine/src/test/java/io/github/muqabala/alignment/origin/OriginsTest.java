package io.github.muqabala.alignment.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.muqabala.alignment.origin.Origin.Basis;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.article.metadata.MetadataField;
import io.github.muqabala.article.metadata.MetadataField.Name;
import io.github.muqabala.comparison.Relation;
import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginsTest {
    private static final String PARAGRAPH = Reports.paragraph(1);
    private static final List<String> REPORT = List.of(PARAGRAPH, Reports.paragraph(2), Reports.paragraph(3));

    private static MetadataField given(Name name, String value) {
        return new MetadataField(name, value, MetadataField.Origin.GIVEN);
    }

    private static List<List<Integer>> articles(Origins origins) {
        return origins.origins().stream().map(Origin::articles).toList();
    }

    private static Span find(Extraction article, String words) {
        int start = article.article().text().original().indexOf(words);
        assertThat(start).as(words).isNotNegative();
        return new Span(start, start + words.length());
    }

    @Test
    void noArticlesHaveNoOrigin() {
        assertThat(Origins.of(List.of()).origins()).isEmpty();
    }

    @Test
    void anArticleWithoutCopiesIsAnOriginOfItsOwn() {
        Origins origins = Origins.of(List.of(Reports.of("a", REPORT), Reports.of("b", Reports.paragraph(9))));

        assertThat(origins.origins())
                .containsExactly(new Origin(List.of(0), Basis.ALONE, null), new Origin(List.of(1), Basis.ALONE, null));
        assertThat(origins.copies()).isEmpty();
        assertThat(origins.passages()).isEmpty();
    }

    @Test
    void copiesRespelledEditedAndExtendedHaveTheOriginOfTheirSource() {
        Origins origins = Origins.of(Reports.fixtures(
                "ar-wire-a", "ar-unrelated", "ar-republished", "ar-edited", "ar-spelling", "ar-egypt"));

        assertThat(articles(origins)).containsExactly(List.of(0, 2, 3, 4), List.of(1), List.of(5));
        assertThat(origins.origins().get(0).basis()).isEqualTo(Basis.COPIES);
        assertThat(origins.origins().get(0).agency()).isEqualTo("Reuters");
        assertThat(origins.origin(4)).isZero();
        assertThat(origins.copies()).hasSize(3).allSatisfy(copy -> {
            assertThat(copy.share()).isGreaterThan(0.6);
            assertThat(copy.article()).isNotEqualTo(copy.of());
        });
    }

    @Test
    void aPageWithTheBodyTwiceAndAnExtendedReportHaveTheOriginOfTheWire() {
        Origins origins = Origins.of(Reports.fixtures("ar-page", "ar-wire-b", "ar-extended", "ar-tunisia"));

        assertThat(articles(origins)).containsExactly(List.of(0, 1, 2), List.of(3));
    }

    @Test
    void reportsOfOneMeetingThatQuoteTheSameWordsStayIndependent() {
        List<Extraction> meeting = Reports.fixtures(
                "ar-wire-a", "ar-wire-b", "ar-rewrite", "ar-egypt", "ar-algeria", "ar-tunisia", "ar-quotes");
        Origins origins = Origins.of(meeting);
        String quote = "نرفض رفضا قاطعا أي تدخل عسكري أجنبي في ليبيا";

        assertThat(origins.origins()).hasSize(meeting.size());
        assertThat(origins.sameOrigin(0, find(meeting.get(0), quote), 1, find(meeting.get(1), quote)))
                .isFalse();
    }

    @Test
    void aBorrowedParagraphHasTheOriginOfItsSourceAndTheRestHasNot() {
        List<Extraction> pair = Reports.fixtures("ar-wire-a", "ar-excerpt");
        Origins origins = Origins.of(pair);
        String borrowed = "عارضت الجزائر في المقابل اقتراحا بتشكيل قوة مشتركة تنتشر على الحدود";
        Span there = find(pair.get(0), borrowed);
        Span here = find(pair.get(1), borrowed);
        Span own = find(pair.get(1), "وتوحي هذه المواقف بأن الطريق إلى ترتيبات ملزمة ما زال طويلا");

        assertThat(origins.origins()).hasSize(2);
        assertThat(origins.sameOrigin(0, there, 1, here)).isTrue();
        assertThat(origins.sameOrigin(1, here, 0, there)).isTrue();
        assertThat(origins.sameOrigin(0, there, 1, own)).isFalse();
        assertThat(origins.passages()).hasSize(1);
        assertThat(origins.behind(List.of(0, 1), List.of(there, here))).isOne();
        assertThat(origins.behind(List.of(0, 1), List.of(there, own))).isEqualTo(2);
    }

    @Test
    void whatBothBorrowFromAThirdHasOneOrigin() {
        List<Extraction> articles = Reports.fixtures("ar-wire-a", "ar-excerpt", "ar-spelling");
        Origins origins = Origins.of(articles);
        Span borrowed = find(articles.get(1), "عارضت الجزائر في المقابل اقتراحا بتشكيل قوة مشتركة تنتشر على الحدود");
        Span respelled = find(articles.get(2), "المجتمعين الي مساعدة البلدات");

        assertThat(origins.sameOrigin(1, borrowed, 2, find(articles.get(2), "عارضت الجزائر")))
                .isTrue();
        assertThat(origins.sameOrigin(1, borrowed, 2, respelled)).isFalse();
    }

    @Test
    void aPassageSharedWordForWordIsCopiedEvenWhereNeitherCreditsAnyone() {
        Extraction one = Reports.of("a", List.of(Reports.paragraph(11), Reports.paragraph(12), PARAGRAPH));
        Extraction other = Reports.of("b", List.of(PARAGRAPH, Reports.paragraph(13), Reports.paragraph(14)));
        Origins origins = Origins.of(List.of(one, other));

        assertThat(origins.origins()).hasSize(2);
        assertThat(origins.sameOrigin(0, find(one, PARAGRAPH), 1, find(other, PARAGRAPH)))
                .isTrue();
    }

    /** Articles with five paragraphs of their own and one or two that others have too: statements are copies where these are. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void ofStatementsInMixedArticlesThoseAreCopiedThatStandInASharedParagraph(long seed) {
        Random random = new Random(seed);
        List<List<String>> articles = new ArrayList<>();
        for (int article = 0; article < 8; article++) {
            List<String> paragraphs = new ArrayList<>();
            for (int own = 0; own < 5; own++) {
                paragraphs.add(Reports.paragraph(seed * 1000 + article * 10L + own));
            }
            for (int shared = 0; shared <= random.nextInt(2); shared++) {
                String borrowed = Reports.paragraph(seed * 1000 + 500 + random.nextInt(3));
                if (!paragraphs.contains(borrowed)) {
                    paragraphs.add(1 + 3 * shared, borrowed);
                }
            }
            articles.add(paragraphs);
        }
        List<Extraction> reports =
                articles.stream().map(paragraphs -> Reports.of("a", paragraphs)).toList();
        Origins origins = Origins.of(reports);

        assertThat(origins.origins()).hasSize(articles.size());
        for (int one = 0; one < articles.size(); one++) {
            for (int other = 0; other < articles.size(); other++) {
                for (String here : articles.get(one)) {
                    for (String there : articles.get(other)) {
                        Span span = find(reports.get(one), here.substring(0, here.indexOf('.')));
                        Span otherSpan = find(reports.get(other), there.substring(0, there.indexOf('.')));
                        assertThat(origins.sameOrigin(one, span, other, otherSpan))
                                .isEqualTo(one == other || here.equals(there));
                    }
                }
            }
        }
    }

    @Test
    void theSameParagraphBetweenQuotationMarksIsNotCopied() {
        Extraction one = Reports.of("a", List.of(Reports.paragraph(11), "قال الوزير: «" + PARAGRAPH + "»"));
        Extraction other = Reports.of("b", List.of("وقال وزير: «" + PARAGRAPH + "»", Reports.paragraph(13)));
        Origins origins = Origins.of(List.of(one, other));

        assertThat(origins.origins()).hasSize(2);
        assertThat(origins.passages()).isEmpty();
        assertThat(origins.sameOrigin(0, find(one, PARAGRAPH), 1, find(other, PARAGRAPH)))
                .isFalse();
    }

    @Test
    void articlesThatCreditOneAgencyCountWithIt() {
        Origins origins = Origins.of(List.of(
                Reports.of("a", "عنوان أول\n\nتونس (رويترز) - " + Reports.paragraph(21)),
                Reports.of("b", Reports.paragraph(22)),
                Reports.of("c", "عنوان ثالث\n\n" + Reports.paragraph(23) + "\n\nالمصدر: وكالة رويترز\n"),
                Reports.of("d", Reports.paragraph(24), given(Name.AGENCY, "REUTERS"))));

        assertThat(articles(origins)).containsExactly(List.of(0, 2, 3), List.of(1));
        assertThat(origins.origins().get(0).basis()).isEqualTo(Basis.AGENCY);
        assertThat(origins.credits()).extracting(AgencyCredit::article).containsExactly(0, 2, 3);
        assertThat(origins.credits().get(2).place()).isNull();
    }

    @Test
    void theAgencysOwnPageCountsWithThoseThatCreditIt() {
        Origins origins = Origins.of(List.of(
                Reports.of("a", Reports.paragraph(21), given(Name.OUTLET, "وكالة الأناضول")),
                Reports.of("b", Reports.paragraph(22), given(Name.AGENCY, "Anadolu"))));

        assertThat(origins.origins()).containsExactly(new Origin(List.of(0, 1), Basis.AGENCY, "Anadolu"));
    }

    @Test
    void anAgencyThatProseCitesForOneThingHasNotWrittenTheRest() {
        String cites = Reports.paragraph(25) + " ونقلا عن رويترز فإن الأرقام أعلى. " + Reports.paragraph(26);
        Origins origins = Origins.of(List.of(
                Reports.of("a", "عنوان\n\nتونس (رويترز) - " + Reports.paragraph(21)),
                Reports.of("b", "عنوان آخر\n\n" + cites)));

        assertThat(origins.origins()).hasSize(2);
    }

    @Test
    void anArticleThatCreditsSeveralAgenciesDoesNotMakeThemOne() {
        Origins origins = Origins.of(List.of(
                Reports.of("a", Reports.paragraph(21), given(Name.AGENCY, "AFP")),
                Reports.of("b", Reports.paragraph(22), given(Name.AGENCY, "Reuters")),
                Reports.of("c", Reports.paragraph(23), given(Name.AGENCY, "Reuters"), given(Name.AGENCY, "AFP"))));

        assertThat(articles(origins)).containsExactly(List.of(0), List.of(1, 2));
    }

    @Test
    void anArticleMadeOfTheReportsOfSeveralAgenciesIsAnOriginWhereNoneOfThemSpeaksForItself() {
        Origins origins = Origins.of(List.of(
                Reports.of("a", Reports.paragraph(21), given(Name.AGENCY, "AFP"), given(Name.AGENCY, "Anadolu")),
                Reports.of("b", Reports.paragraph(22), given(Name.AGENCY, "AFP"), given(Name.AGENCY, "Reuters"))));

        assertThat(origins.origins())
                .containsExactly(new Origin(List.of(0), Basis.ALONE, null), new Origin(List.of(1), Basis.ALONE, null));
    }

    @Test
    void oneWrongCreditDoesNotMakeTwoAgenciesOne() {
        String text = String.join("\n\n", REPORT);
        Origins origins = Origins.of(List.of(
                Reports.of("a", text, given(Name.AGENCY, "AFP")),
                Reports.of("b", text, given(Name.AGENCY, "AFP")),
                Reports.of("c", text, given(Name.AGENCY, "Reuters")),
                Reports.of("d", Reports.paragraph(22), given(Name.AGENCY, "Reuters"))));

        assertThat(articles(origins)).containsExactly(List.of(0, 1, 2), List.of(3));
        assertThat(origins.origins().get(0).agency()).isEqualTo("AFP");
    }

    @Test
    void agenciesOfPicturesHaveNotWrittenTheText() {
        Origins origins = Origins.of(List.of(
                Reports.of("a", Reports.paragraph(21), given(Name.AGENCY, "Getty Images")),
                Reports.of("b", Reports.paragraph(22), given(Name.AGENCY, "Getty Images"))));

        assertThat(origins.origins()).hasSize(2);
    }

    @Test
    void aSurveyOfTwoReportsDoesNotMakeTheseOne() {
        String first = Reports.paragraph(31) + "\n\n" + Reports.paragraph(32) + "\n\n" + Reports.paragraph(33);
        String second = Reports.paragraph(41) + "\n\n" + Reports.paragraph(42);
        Origins origins = Origins.of(List.of(
                Reports.of("first", first, given(Name.PUBLISHED, "2024-03-01")),
                Reports.of("second", second, given(Name.PUBLISHED, "2024-03-01")),
                Reports.of("survey", first + "\n\n" + second, given(Name.PUBLISHED, "2024-03-04"))));

        assertThat(articles(origins)).containsExactly(List.of(0, 2), List.of(1));
        assertThat(origins.sameOrigin(1, new Span(0, 40), 2, new Span(first.length() + 2, first.length() + 42)))
                .isTrue();
    }

    @Test
    void copiesOfASurveyHaveTheOriginOfTheReportThatTheyHaveMostOf() {
        String first = Reports.paragraph(31) + "\n\n" + Reports.paragraph(32) + "\n\n";
        String second = Reports.paragraph(41) + "\n\n";
        String survey = first + second + Reports.paragraph(51) + "\n\n" + Reports.paragraph(52);
        Origins origins = Origins.of(List.of(
                Reports.of("first", first, given(Name.PUBLISHED, "2024-03-01")),
                Reports.of("second", second, given(Name.PUBLISHED, "2024-03-01")),
                Reports.of("survey", survey, given(Name.PUBLISHED, "2024-03-04")),
                Reports.of("copy", survey, given(Name.PUBLISHED, "2024-03-05"))));

        assertThat(articles(origins)).containsExactly(List.of(0, 2, 3), List.of(1));
    }

    @Test
    void twoExcerptsOfOneReportHaveItsOrigin() {
        List<String> report =
                IntStream.range(50, 56).mapToObj(Reports::paragraph).toList();
        Origins origins = Origins.of(List.of(
                Reports.of("beginning", report.subList(0, 2)),
                Reports.of("report", report),
                Reports.of("end", report.subList(4, 6))));

        assertThat(origins.origins()).containsExactly(new Origin(List.of(0, 1, 2), Basis.COPIES, null));
        assertThat(origins.copies())
                .extracting(Copy::article, Copy::of, Copy::relation)
                .containsExactlyInAnyOrder(tuple(0, 1, Relation.EXCERPT), tuple(2, 1, Relation.EXCERPT));
        assertThat(origins.copies().get(0).share()).isCloseTo(1, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void neitherTheOrderOfTheArticlesNorTheThreadsMatter(long seed) {
        List<String> ids = new ArrayList<>(List.of(
                "ar-wire-a",
                "ar-wire-b",
                "ar-republished",
                "ar-edited",
                "ar-excerpt",
                "ar-extended",
                "ar-page",
                "ar-egypt",
                "ar-algeria",
                "en-wire-a",
                "en-edited",
                "en-positions"));
        Set<Set<String>> expected = named(ids, 1);
        Collections.shuffle(ids, new Random(seed));

        assertThat(named(ids, 1 + (int) (seed % 3))).isEqualTo(expected);
    }

    private static Set<Set<String>> named(List<String> ids, int threads) {
        Origins origins = Origins.of(ids.stream().map(Reports::fixture).toList(), threads);
        return origins.origins().stream()
                .map(origin -> origin.articles().stream().map(ids::get).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }
}
