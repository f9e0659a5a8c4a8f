package io.github.muqabala.report;

/**
 * A paragraph of Markdown. Edits are set off by HTML's own elements: asterisks and tildes are taken literally where they
 * stand between a letter and a comma (CommonMark 0.31, section 6.2), as they often do.
 */
final class MarkdownFlow implements RunningText {
    private final StringBuilder line = new StringBuilder();

    @Override
    public void blank() {
        if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
            line.append(' ');
        }
    }

    @Override
    public void add(String text, Mark mark) {
        String escaped = MarkdownText.of(text);
        if (escaped.isEmpty()) {
            if (!text.isEmpty()) {
                blank();
            }
            return;
        }
        if (Character.isWhitespace(text.charAt(0))) {
            blank();
        }
        line.append(
                switch (mark) {
                    case DELETED -> "<del>" + escaped + "</del>";
                    case INSERTED -> "<ins>" + escaped + "</ins>";
                    case HEADING -> "<b>" + escaped + "</b>";
                    case NONE, FAINT -> escaped;
                });
        if (Character.isWhitespace(text.charAt(text.length() - 1))) {
            blank();
        }
    }

    @Override
    public String toString() {
        return line.toString().strip();
    }
}
