package io.github.muqabala.report;

/** Text from outside as Markdown that shows it and does nothing else (CommonMark 0.31, section 2.4, and GitHub's additions). */
final class MarkdownText {
    /** What can begin markup, HTML or an entity anywhere in a line. */
    private static final String MARKUP = "\\`*_{}[]()#+-!|<>~&=$^:@";

    private MarkdownText() {}

    /** The text on one line, clean, with a backslash before all that Markdown would take for its own. */
    static String of(String text) {
        String clean = DisplayText.clean(text).strip();
        StringBuilder escaped = new StringBuilder(clean.length() + 16);
        char before = ' ';
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            // A full stop matters after the number of a list item and in a bare address only.
            boolean stop = c == '.' && (Character.isDigit(before) || before == 'w' || before == 'W');
            if (stop || MARKUP.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
            before = c;
        }
        return escaped.toString();
    }
}
