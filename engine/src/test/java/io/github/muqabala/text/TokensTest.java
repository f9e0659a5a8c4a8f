package io.github.muqabala.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    /** The brackets are the expectation. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[قالت] [مصر]، [أمس]: «[لن] [نتدخل]».",
                "[لـ]\"[سكاي] [نيوز]\"",
                "[ليبيا]/[ليبي]([جارتها])",
                "[مُحَمَّدٌ] [الـــدولة]",
                "[1].[3] [مليار] [٤٥٠]٪ [2015م]",
                "[don]'[t] [e]-[mail] [U].[S].",
                "[中][文][新][聞] [Tokyo][東][京]",
                "[ไ][ท][ย]",
                "[हिन्दी] [ภ][า][ษ][า]",
                "[한국어]",
                "[𝐀𝐁] 😀 [a]",
                "[ab\u200Dcd]\u200F [x]",
                "",
                " ، ؟ — ",
            })
    void wordsAre(String drawing) {
        assertThat(Drawing.words(drawing.replaceAll("[\\[\\]]", ""))).isEqualTo(drawing);
    }

    @Test
    void marksAndTatweelAfterALetterAreInItsWord() {
        String text = "كتابٌ قوةـ ";
        assertThat(Drawing.words(text)).isEqualTo("[كتابٌ] [قوةـ] ");
    }

    @Test
    void aMarkWithoutALetterIsNoWord() {
        assertThat(Tokens.of(" \u064B ـ \u0301", Folding.STANDARD).size()).isZero();
    }

    @Test
    void equalWordsHaveEqualHashesInAnySpelling() {
        Tokens tokens = Tokens.of("إلى اليٰ الـى ﺍﻟﻰ", Folding.STANDARD);
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(tokens.hash(i)).isEqualTo(Tokens.hash("الى", Folding.STANDARD));
        }
    }

    @Test
    void differentWordsHaveDifferentHashes() {
        Map<Long, String> words = new HashMap<>();
        for (int i = 0; i < 200_000; i++) {
            String word = Integer.toString(i, 36);
            assertThat(words.put(Tokens.hash(word, Folding.STANDARD), word)).isNull();
        }
    }

    @Test
    void hashesAreTheSameOnEveryMachineAndInEveryVersion() {
        assertThat(Tokens.hash("ليبيا", Folding.STANDARD)).isEqualTo(-5053963721598466320L);
        assertThat(Tokens.hash("Libya", Folding.STANDARD)).isEqualTo(-6224618384636788293L);
    }

    @Test
    void onlyOneWordCanBeLookedUp() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tokens.hash("two words", Folding.STANDARD))
                .withMessageContaining("two words");
    }

    @Test
    void aSpanOfTokensReachesFromTheFirstToTheLast() {
        String text = "في «مصر» والجزائر، وتونس";
        assertThat(Tokens.of(text, Folding.STANDARD).span(1, 3).in(text)).isEqualTo("مصر» والجزائر");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tokens.of(text, Folding.STANDARD).span(1, 1));
    }
}
