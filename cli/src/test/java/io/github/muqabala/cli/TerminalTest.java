package io.github.muqabala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void isATerminalIfTheLauncherSaysHowWide() {
        assertThat(Terminal.of("120", false, Map.of())).isEqualTo(new Terminal(120, true, false));
        assertThat(Terminal.of("120", false, Map.of()).width()).isEqualTo(120);
    }

    @Test
    void anythingElseIsAFile() {
        assertThat(Terminal.of("", false, Map.of()).isTerminal()).isFalse();
        assertThat(Terminal.of("wide", false, Map.of()).isTerminal()).isFalse();
        assertThat(Terminal.of("0", false, Map.of()).isTerminal()).isFalse();
        assertThat(Terminal.of("", false, Map.of()).width()).isEqualTo(80);
    }

    @Test
    void theEnvironmentCanForbidColour() {
        assertThat(Terminal.of("80", false, Map.of("NO_COLOR", "1")).colorWanted())
                .isFalse();
        assertThat(Terminal.of("80", false, Map.of("NO_COLOR", "")).colorWanted())
                .isTrue();
        assertThat(Terminal.of("80", false, Map.of("TERM", "dumb")).colorWanted())
                .isFalse();
    }

    @Test
    void progressNeedsATerminalThatCanWipeALine() {
        assertThat(Terminal.of("80", true, Map.of()).progressWanted()).isTrue();
        assertThat(Terminal.of("80", false, Map.of()).progressWanted()).isFalse();
        assertThat(Terminal.of("80", true, Map.of("TERM", "dumb")).progressWanted())
                .isFalse();
    }
}
