package io.github.muqabala.report;

/**
 * How a stretch of text is set off. Brackets carry the meaning; colours, chosen so that colour-blind readers can tell
 * them apart, and strokes repeat it.
 */
enum Mark {
    NONE("", "", ""),
    HEADING("", "", "\u001B[1m"),
    FAINT("", "", "\u001B[2m"),
    /** Only in the left article. */
    DELETED("[-", "-]", "\u001B[31;9m"),
    /** Only in the right article. */
    INSERTED("{+", "+}", "\u001B[34;4m");

    private static final String RESET = "\u001B[0m";

    private final String open;
    private final String close;
    private final String color;

    Mark(String open, String close, String color) {
        this.open = open;
        this.close = close;
        this.color = color;
    }

    String open() {
        return open;
    }

    String close() {
        return close;
    }

    /** The text in this mark's colour, if it has one and colours are wanted. */
    String paint(String text, boolean colors) {
        return colors && !color.isEmpty() ? color + text + RESET : text;
    }
}
