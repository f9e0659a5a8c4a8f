package io.github.muqabala.cli;

import java.util.Locale;

/** When reports are coloured; named in lower case on the command line. */
enum ColorChoice {
    AUTO,
    ALWAYS,
    NEVER;

    boolean colors(Terminal terminal) {
        return switch (this) {
            case AUTO -> terminal.isTerminal() && terminal.colorWanted();
            case ALWAYS -> true;
            case NEVER -> false;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
