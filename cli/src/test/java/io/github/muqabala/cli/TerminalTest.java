package io.github.muqabala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void isATerminalIfTheLauncherSaysHowWide() {
        assertThat(Terminal.of("120", Map.of())).isEqualTo(new Terminal(120, true));
        assertThat(Terminal.of("120", Map.of()).width()).isEqualTo(120);
    }

    @Test
    void anythingElseIsAFile() {
        assertThat(Terminal.of("", Map.of()).isTerminal()).isFalse();
        assertThat(Terminal.of("wide", Map.of()).isTerminal()).isFalse();
        assertThat(Terminal.of("0", Map.of()).isTerminal()).isFalse();
        assertThat(Terminal.of("", Map.of()).width()).isEqualTo(80);
    }

    @Test
    void theEnvironmentCanForbidColour() {
        assertThat(Terminal.of("80", Map.of("NO_COLOR", "1")).colorWanted()).isFalse();
        assertThat(Terminal.of("80", Map.of("NO_COLOR", "")).colorWanted()).isTrue();
        assertThat(Terminal.of("80", Map.of("TERM", "dumb")).colorWanted()).isFalse();
    }
}
