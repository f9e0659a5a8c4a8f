package io.github.muqabala.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.text.Span;
import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void pairsOfSurrogatesCountOnce() {
        CodePoints codePoints = CodePoints.of("a😀b𐤀𐤁 ج");
        assertThat(codePoints.stretch(new Span(0, 10))).isEqualTo(new Stretch(0, 7));
        assertThat(codePoints.stretch(new Span(1, 3))).isEqualTo(new Stretch(1, 2));
        assertThat(codePoints.stretch(new Span(4, 8))).isEqualTo(new Stretch(3, 5));
        assertThat(codePoints.stretch(new Span(9, 10))).isEqualTo(new Stretch(6, 7));
    }

    @Test
    void loneSurrogatesCountAsInPython() {
        String text = "\uDE00a\uD83D";
        assertThat(CodePoints.of(text).stretch(new Span(1, 3))).isEqualTo(new Stretch(1, 3));
    }
}
