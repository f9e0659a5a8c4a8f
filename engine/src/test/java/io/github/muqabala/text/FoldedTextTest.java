package io.github.muqabala.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FoldedTextTest {

    @Test
    void findsTheWayBackThroughMarksLigaturesAndControls() {
        String original = "\u202Bقالَ إنّ الأمرَ ﻷهلِهِ\u202C.";
        assertThat(back(original, "لاهله")).isEqualTo("ﻷهلِهِ");
        assertThat(back(original, "قال ان")).isEqualTo("قالَ إنّ");
    }

    @Test
    void halfOfALigatureStandsForTheWholeOfIt() {
        FoldedText folded = Text.of("ﻷ").folded();
        assertThat(folded.folded()).isEqualTo("لا");
        assertThat(folded.original(new Span(0, 1))).isEqualTo(new Span(0, 1));
        assertThat(folded.original(new Span(1, 2))).isEqualTo(new Span(0, 1));
    }

    @Test
    void anEmptyTextFoldsToNothing() {
        assertThat(Text.of("").folded().folded()).isEmpty();
    }

    @Test
    void aTextOfLigaturesGrows() {
        String original = "ﷺ".repeat(50);
        FoldedText folded = Text.of(original).folded();
        assertThat(folded.folded()).hasSize(50 * 15);
        assertThat(folded.original(new Span(749, 750))).isEqualTo(new Span(49, 50));
    }

    @Test
    void anEmptySpanHasNoOrigin() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.of("a").folded().original(new Span(0, 0)));
    }

    private static String back(String original, String folded) {
        FoldedText text = Text.of(original).folded();
        int start = text.folded().indexOf(folded);
        return text.original(new Span(start, start + folded.length())).in(original);
    }
}
