package io.github.muqabala.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.comparison.Direction;
import io.github.muqabala.comparison.Relation;
import io.github.muqabala.comparison.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "0, لا كلمات",
        "1, كلمة واحدة",
        "2, كلمتان",
        "3, 3 كلمات",
        "10, 10 كلمات",
        "11, 11 كلمة",
        "100, 100 كلمة",
        "102, 102 كلمة",
        "107, 107 كلمات"
    })
    void arabicCountsWords(int count, String expected) {
        assertThat(Wording.in(UiLanguage.ARABIC).words(count)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1, مقطع واحد", "2, مقطعان", "5, 5 مقاطع", "11, 11 مقطعًا", "101, 101 مقطع"})
    void arabicCountsPassages(int count, String expected) {
        assertThat(Wording.in(UiLanguage.ARABIC).passages(count)).isEqualTo(expected);
    }

    @Test
    void englishCounts() {
        assertThat(Wording.in(UiLanguage.ENGLISH).words(1)).isEqualTo("1 word");
        assertThat(Wording.in(UiLanguage.ENGLISH).words(0)).isEqualTo("0 words");
    }

    @Test
    void sharesHaveOneDecimal() {
        assertThat(Wording.in(UiLanguage.ENGLISH).percent(.6815)).isEqualTo("68.2%");
        assertThat(Wording.in(UiLanguage.ARABIC).percent(1)).isEqualTo("100.0%");
    }

    @ParameterizedTest
    @EnumSource
    void everyRelationIsToldInASentenceOfItsOwn(UiLanguage language) {
        List<String> sentences = Arrays.stream(Relation.values())
                .map(Wording.in(language)::relation)
                .toList();
        assertThat(sentences).doesNotHaveDuplicates().allMatch(sentence -> sentence.endsWith("."));
    }

    @ParameterizedTest
    @EnumSource
    void everyLabelIsThereInEachLanguage(Label label) {
        assertThat(label.in(UiLanguage.ENGLISH)).matches("[^\\p{IsArabic}]+");
        assertThat(label.in(UiLanguage.ARABIC)).containsPattern("\\p{IsArabic}");
    }

    @Test
    void nobodyAsksWhoTookFromWhomWhereNothingWasTaken() {
        Wording wording = Wording.in(UiLanguage.ENGLISH);
        assertThat(wording.asksForDirection(verdict(Relation.UNRELATED))).isFalse();
        assertThat(wording.asksForDirection(verdict(Relation.SHARED_QUOTES))).isFalse();
        assertThat(wording.asksForDirection(verdict(Relation.PARTIAL_REUSE))).isTrue();
    }

    private static Verdict verdict(Relation relation) {
        return new Verdict(relation, List.of(), Direction.UNKNOWN, List.of());
    }

    @Test
    void theLanguageOfALocaleIsItsOwnIfThereIsOne() {
        assertThat(UiLanguage.of(Locale.forLanguageTag("ar-EG"))).isEqualTo(UiLanguage.ARABIC);
        assertThat(UiLanguage.of(Locale.forLanguageTag("tr-TR"))).isEqualTo(UiLanguage.ENGLISH);
    }
}
