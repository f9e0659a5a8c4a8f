package io.github.muqabala.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StemmerTest {
    private final Stemmer stemmer = new Stemmer();

    @ParameterizedTest
    @CsvSource({
        "رئيس, والرئيس",
        "رئيس, بالرئيس",
        "رئيس, للرئيس",
        "رئيس, كالرئيس",
        "مسافر, المسافرون",
        "مسافر, المسافرين",
        "مسافر, مسافرات",
        "مدرسة, المدرسة",
        "كتاب, وكتابها"
    })
    void articleCliticsAndPluralsComeOffArabicWords(String word, String inflected) {
        assertThat(stem(inflected)).isEqualTo(stem(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"القوات", "والده", "بها", "هما", "وفي", "الان"})
    void anArabicStemKeepsThreeLettersOrTheWordStays(String word) {
        assertThat(stem(word))
                .satisfiesAnyOf(
                        stem -> assertThat(stem).hasSizeGreaterThanOrEqualTo(3),
                        stem -> assertThat(stem).isEqualTo(word));
    }

    @Test
    void theArticleOfAShortArabicWordStays() {
        assertThat(stem("القوات")).isEqualTo("القوات");
    }

    @ParameterizedTest
    @CsvSource({
        "minister, ministers",
        "agree, agreed",
        "agree, agrees",
        "train, training",
        "train, trains",
        "country, countries",
        "stop, stopped",
        "nation, national"
    })
    void inflectionComesOffEnglishWords(String word, String inflected) {
        assertThat(stem(inflected)).isEqualTo(stem(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"министрами", "部", "שרים", "2023", "पुलिस", "υπουργοί", "😀"})
    void wordsInOtherScriptsStay(String word) {
        assertThat(stemmer.stem(Text.of(word).folded().folded()))
                .isEqualTo(Text.of(word).folded().folded());
    }

    @Test
    void aStemmerRemembersNothingOfTheWordBefore() {
        String alone = new Stemmer().stem("ministers");
        stem("والوزير");
        stem("institutionalised");
        assertThat(stem("ministers")).isEqualTo(alone);
    }

    private String stem(String word) {
        return stemmer.stem(Text.of(word).folded().folded());
    }
}
