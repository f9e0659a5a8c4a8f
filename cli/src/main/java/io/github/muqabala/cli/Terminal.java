package io.github.muqabala.cli;

import java.util.Map;

/**
 * What the launcher found at the outputs.
 *
 * @param columns the width of standard output; 0 if it is not a terminal
 * @param colorWanted whether the environment leaves colours on (see no-color.org)
 * @param progressWanted whether standard error is a terminal too
 */
record Terminal(int columns, boolean colorWanted, boolean progressWanted) {
    private static final int WIDTH_OF_FILES = 80;

    /** Reads what {@code bin/muqabala} passes on, since Java cannot ask whether standard output is a terminal. */
    static Terminal detect() {
        return of(System.getProperty("muqabala.columns", ""), Boolean.getBoolean("muqabala.progress"), System.getenv());
    }

    static Terminal of(String columns, boolean progress, Map<String, String> environment) {
        boolean number =
                !columns.isEmpty() && columns.length() < 5 && columns.chars().allMatch(c -> c >= '0' && c <= '9');
        boolean noColor = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        boolean dumb = "dumb".equals(environment.get("TERM"));
        return new Terminal(number ? Integer.parseInt(columns) : 0, !noColor && !dumb, progress && !dumb);
    }

    boolean isTerminal() {
        return columns > 0;
    }

    int width() {
        return isTerminal() ? columns : WIDTH_OF_FILES;
    }
}
