package io.github.muqabala.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of either direction, broken into lines of a given width.
 *
 * <p>Pieces are added one after the other; a piece clings to the one before it unless there is a blank between them.
 * Each line stands in an isolate of the paragraph's direction (UAX #9), so that right-to-left text keeps its order beside
 * the report's own words, and right-to-left lines end at the right edge.
 */
final class TextFlow implements RunningText {
    private record Segment(String text, Mark mark) {}

    private record Line(String text, int columns) {}

    private final List<List<Segment>> words = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private boolean blank = true;

    @Override
    public void blank() {
        blank = true;
    }

    @Override
    public void add(String text, Mark mark) {
        String clean = DisplayText.clean(text);
        plain.append(clean);
        String[] parts = clean.split(" ", -1);
        int last = parts.length - 1;
        while (last >= 0 && parts[last].isEmpty()) {
            last--;
        }
        boolean opened = false;
        for (int i = 0; i < parts.length; i++) {
            blank |= i > 0;
            if (!parts[i].isEmpty()) {
                String open = opened ? "" : mark.open();
                String close = i == last ? mark.close() : "";
                addToWord(new Segment(open + parts[i] + close, mark));
                opened = true;
            }
        }
    }

    /** Adds text from outside to a sentence of the report's own: neither changes the order of the other. */
    void addIsolated(String text) {
        if (text.isBlank()) {
            return;
        }
        String isolated = DisplayText.isolated(text.strip());
        for (String part : isolated.split(" ", -1)) {
            if (!part.isEmpty()) {
                addToWord(new Segment(part, Mark.NONE));
            }
            blank = true;
        }
        blank = false;
    }

    private void addToWord(Segment segment) {
        if (blank) {
            words.add(new ArrayList<>());
            blank = false;
        }
        words.get(words.size() - 1).add(segment);
    }

    /** The paragraph in lines of at most {@code width} columns, except where one word is wider. */
    List<String> lines(int width, boolean colors) {
        TextDirection direction = TextDirection.of(plain.toString());
        List<String> lines = new ArrayList<>();
        for (Line line : wrap(width, colors)) {
            int indent = direction == TextDirection.RIGHT_TO_LEFT ? Math.max(0, width - line.columns()) : 0;
            lines.add(" ".repeat(indent) + direction.isolate(line.text()));
        }
        return lines;
    }

    /** A sentence of the report's own in lines of at most {@code width} columns. */
    static List<String> sentence(String text, int width) {
        TextFlow flow = new TextFlow();
        flow.add(text, Mark.NONE);
        return flow.sentences(width);
    }

    /** Sentences of the report's own, with what was isolated in them, in lines of at most {@code width} columns. */
    List<String> sentences(int width) {
        return wrap(width, false).stream().map(Line::text).toList();
    }

    /** What fits on one line of {@code width} columns, with an ellipsis for the rest; empty for an empty paragraph. */
    String firstLine(int width) {
        List<Line> lines = wrap(width - 2, false);
        if (lines.isEmpty()) {
            return "";
        }
        return TextDirection.of(plain.toString()).isolate(lines.get(0).text() + (lines.size() > 1 ? " …" : ""));
    }

    private List<Line> wrap(int width, boolean colors) {
        List<Line> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (List<Segment> word : words) {
            int wordWidth = 0;
            for (Segment segment : word) {
                wordWidth += DisplayWidth.of(segment.text());
            }
            if (used > 0 && used + 1 + wordWidth > width) {
                lines.add(new Line(line.toString(), used));
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            for (Segment segment : word) {
                line.append(segment.mark().paint(segment.text(), colors));
            }
            used += wordWidth;
        }
        if (used > 0) {
            lines.add(new Line(line.toString(), used));
        }
        return lines;
    }
}
