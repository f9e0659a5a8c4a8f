package io.github.muqabala.report;

/**
 * What the place where a text report is read can show.
 *
 * @param width columns, at least {@value #LEAST_WIDTH}; less is taken as that
 * @param color whether ANSI colours are understood
 */
public record TextStyle(int width, boolean color) {
    /** Below this a table does not fit. */
    public static final int LEAST_WIDTH = 40;

    /** 80 columns, no colour: right for a file or a pipe. */
    public static final TextStyle PLAIN = new TextStyle(80, false);

    public TextStyle {
        width = Math.max(LEAST_WIDTH, width);
    }
}
