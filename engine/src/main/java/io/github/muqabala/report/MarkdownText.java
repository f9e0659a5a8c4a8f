package io.github.muqabala.report;

/** Text from outside as Markdown that shows it and does nothing else (CommonMark 0.31, section 2.4; GitHub's additions). */
final class MarkdownText {
    /** What can begin markup, HTML, an entity or a mention anywhere in a line. */
    private static final String ANYWHERE = "\\`*_[]#|<>~&$@";

    /** What can begin a list or underline a heading. */
    private static final String AT_THE_START = "-+=";

    private MarkdownText() {}

    /** The text on one line, clean, with a backslash before all that Markdown would take for its own. */
    static String of(String text) {
        String clean = DisplayText.clean(text).strip();
        StringBuilder escaped = new StringBuilder(clean.length() + 16);
        char before = ' ';
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (c == ' ' && before == ' ') {
                continue;
            }
            if (isMarkup(clean, i, before)) {
                escaped.append('\\');
            }
            escaped.append(c);
            before = c;
        }
        return escaped.toString();
    }

    private static boolean isMarkup(String text, int i, char before) {
        char c = text.charAt(i);
        return switch (c) {
            // The number of a list item, and a bare address.
            case '.' -> Character.isDigit(before) || before == 'w' || before == 'W';
            case ')' -> Character.isDigit(before);
            // A scheme, or the name of a picture.
            case ':' -> i + 1 < text.length() && text.charAt(i + 1) != ' ';
            default -> ANYWHERE.indexOf(c) >= 0 || (i == 0 && AT_THE_START.indexOf(c) >= 0);
        };
    }
}
