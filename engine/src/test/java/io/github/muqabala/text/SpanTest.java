package io.github.muqabala.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void coversTheCharactersFromStartToBeforeEnd() {
        assertThat(new Span(2, 5).in("abcdef")).isEqualTo("cde");
        assertThat(new Span(2, 5).length()).isEqualTo(3);
    }

    @Test
    void refusesBoundsThatAreNegativeOrOutOfOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2)).withMessage("not a span: [3, 2)");
    }

    @Test
    void containsWhatLiesInsideIt() {
        assertThat(new Span(2, 6).contains(new Span(2, 6))).isTrue();
        assertThat(new Span(2, 6).contains(new Span(3, 3))).isTrue();
        assertThat(new Span(2, 6).contains(new Span(1, 3))).isFalse();
    }

    @Test
    void overlapsWhatSharesAUnitWithIt() {
        assertThat(new Span(2, 6).overlaps(new Span(5, 9))).isTrue();
        assertThat(new Span(2, 6).overlaps(new Span(6, 9))).isFalse();
    }
}
