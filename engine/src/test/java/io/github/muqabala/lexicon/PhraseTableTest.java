package io.github.muqabala.lexicon;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTableTest {
    private static final PhraseTable<String> COUNTRIES = PhraseTable.<String>builder(Clitics.ALL)
            .add("مصر", "EG")
            .add("مصري", "EG")
            .add("الجزائر", "DZ")
            .add("تونس", "TN")
            .add("الولايات المتحدة", "US")
            .add("الولايات المتحدة الأمريكية", "US of America")
            .add("United States", "US")
            .build();

    @ParameterizedTest
    @CsvSource({
        "مصر, مصر, EG",
        "ومصر, مصر, EG",
        "لمصر, مصر, EG",
        "وبمصر, مصر, EG",
        "المصري, مصري, EG",
        "والمصري, مصري, EG",
        "للمصري, مصري, EG",
        "الجزائر, الجزائر, DZ",
        "والجزائر, الجزائر, DZ",
        "بالجزائر, الجزائر, DZ",
        "للجزائر, جزائر, DZ",
        "وللجزائر, جزائر, DZ",
        "فتونس, تونس, TN",
        "والولايات المتحدة, الولايات المتحدة, US",
        "للولايات المتحدة الأمريكية, ولايات المتحدة الأمريكية, US of America",
        "UNITED STATES, UNITED STATES, US",
    })
    void aPhraseIsFoundWhateverCliticsItHas(String text, String found, String value) {
        Words words = Words.of(Text.of(text));
        Match<String> match = requireNonNull(COUNTRIES.longest(words, 0, words.size()));

        assertThat(match.value()).isEqualTo(value);
        assertThat(match.span(words).in(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"جزائر", "مصرع", "بمص", "الولايات", "الولايات، المتحدة", "ولايات المتحدة", "تونسي"})
    void otherWordsAreNot(String text) {
        Words words = Words.of(Text.of(text));

        assertThat(COUNTRIES.longest(words, 0, words.size())).isNull();
    }

    @Test
    void theLongestPhraseCountsAndNoneGoesBeyondTheLimit() {
        Words words = Words.of(Text.of("الولايات المتحدة الأمريكية"));

        assertThat(requireNonNull(COUNTRIES.longest(words, 0, 3)).value()).isEqualTo("US of America");
        assertThat(requireNonNull(COUNTRIES.longest(words, 0, 2)).value()).isEqualTo("US");
        assertThat(COUNTRIES.longest(words, 0, 1)).isNull();
    }

    @Test
    void aTableWithoutCliticsTakesNoneOff() {
        PhraseTable<String> table =
                PhraseTable.<String>builder(Clitics.NONE).add("قال", "say").build();

        assertThat(table.longest(Words.of(Text.of("وقال")), 0, 1)).isNull();
    }

    @Test
    void aVerbMayHaveAConjunctionButNoArticle() {
        PhraseTable<String> table = PhraseTable.<String>builder(Clitics.CONJUNCTION)
                .add("رفض", "reject")
                .build();

        assertThat(table.longest(Words.of(Text.of("ورفض")), 0, 1)).isNotNull();
        assertThat(table.longest(Words.of(Text.of("الرفض")), 0, 1)).isNull();
        assertThat(table.longest(Words.of(Text.of("لرفض")), 0, 1)).isNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void agreesWithLookingEachPhraseUp(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, Integer> phrases = new HashMap<>();
        PhraseTable.Builder<Integer> builder = PhraseTable.builder(Clitics.NONE);
        for (int i = 0; i < 300; i++) {
            String phrase = words(random, 1 + random.nextInt(3));
            if (phrases.putIfAbsent(phrase, i) == null) {
                builder.add(phrase, i);
            }
        }
        PhraseTable<Integer> table = builder.build();
        String text = words(random, 500);
        Words words = Words.of(Text.of(text));
        for (int word = 0; word < words.size(); word++) {
            Integer expected = null;
            for (int end = word + 1; end <= Math.min(word + 3, words.size()); end++) {
                Integer value = phrases.get(words.span(word, end).in(text));
                expected = value == null ? expected : value;
            }
            Match<Integer> match = table.longest(words, word, words.size());
            assertThat(match == null ? null : match.value())
                    .as("seed %d, word %d", seed, word)
                    .isEqualTo(expected);
        }
    }

    private static String words(SplittableRandom random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(String.valueOf((char) ('a' + random.nextInt(8))));
        }
        return String.join(" ", words);
    }
}
