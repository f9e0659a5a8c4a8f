package io.github.muqabala.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

    @Test
    void whatCanBeSeenStaysAsItIs() {
        String text = "a\tb\n\u00E9 \u0645\u0651 \u200E\u200F\u061C \uD83D\uDE00 \u200C";
        assertThat(VisibleText.of(text)).isEqualTo(text);
    }

    @Test
    void controlsHaveTheirPictures() {
        assertThat(VisibleText.of("a\0b\u001Bc\u007F")).isEqualTo("a\u2400b\u241Bc\u2421");
        assertThat(VisibleText.of("\u0085")).isEqualTo("[U+0085]");
    }

    @Test
    void whatWouldTurnTheTextAroundIsNamed() {
        assertThat(VisibleText.of("a\u202Eb\u2066c\u2069")).isEqualTo("a[U+202E]b[U+2066]c[U+2069]");
    }

    @Test
    void halvesOfACharacterAreNamed() {
        assertThat(VisibleText.of("a\uD83D")).isEqualTo("a[U+D83D]");
        assertThat(VisibleText.of("\uDE00a")).isEqualTo("[U+DE00]a");
        assertThat(VisibleText.of("\uD83D\uDE00", 1, 2)).isEqualTo("[U+DE00]");
    }
}
