package io.github.muqabala.cli;

import java.util.Map;

/**
 * What the launcher found at standard output.
 *
 * @param columns its width; 0 if it is not a terminal
 * @param colorWanted whether the environment leaves colours on (see no-color.org)
 */
record Terminal(int columns, boolean colorWanted) {
    private static final int WIDTH_OF_FILES = 80;

    /** Reads what {@code bin/muqabala} passes on, since Java cannot ask whether standard output is a terminal. */
    static Terminal detect() {
        return of(System.getProperty("muqabala.columns", ""), System.getenv());
    }

    static Terminal of(String columns, Map<String, String> environment) {
        boolean number =
                !columns.isEmpty() && columns.length() < 5 && columns.chars().allMatch(c -> c >= '0' && c <= '9');
        boolean noColor = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        boolean dumb = "dumb".equals(environment.get("TERM"));
        return new Terminal(number ? Integer.parseInt(columns) : 0, !noColor && !dumb);
    }

    boolean isTerminal() {
        return columns > 0;
    }

    int width() {
        return isTerminal() ? columns : WIDTH_OF_FILES;
    }
}
