package io.github.muqabala.cli;

import java.util.Locale;

/** The forms a report can be asked for in; named in lower case on the command line. */
enum Format {
    TEXT,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
