package io.github.muqabala.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Text of any direction, broken into lines of a given width.
 *
 * <p>Pieces are added one after the other; a piece clings to the one before it unless there is a blank between them.
 * Each line is wrapped in a first-strong isolate (U+2068 … U+2069, UAX #9), so that right-to-left text keeps its order
 * beside the report's own words. Controls in the text, which could forge output or upset the terminal, are left out.
 */
final class TextFlow {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private record Segment(String text, Mark mark) {}

    private final List<List<Segment>> words = new ArrayList<>();
    private boolean blank = true;

    /** Ends the current word. */
    void blank() {
        blank = true;
    }

    /** Adds a piece; blanks at its ends part it from its neighbours. Nothing is added for a blank piece. */
    void add(String text, Mark mark) {
        String[] parts = clean(text).split(" ", -1);
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

    private void addToWord(Segment segment) {
        if (blank) {
            words.add(new ArrayList<>());
            blank = false;
        }
        words.get(words.size() - 1).add(segment);
    }

    /** The text in lines of at most {@code width} columns, except where one word is wider. */
    List<String> lines(int width, boolean colors) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (List<Segment> word : words) {
            int wordWidth = 0;
            for (Segment segment : word) {
                wordWidth += DisplayWidth.of(segment.text());
            }
            if (used > 0 && used + 1 + wordWidth > width) {
                lines.add(isolate(line.toString()));
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            word.forEach(segment -> line.append(segment.mark().paint(segment.text(), colors)));
            used += wordWidth;
        }
        if (used > 0) {
            lines.add(isolate(line.toString()));
        }
        return lines;
    }

    static String isolate(String text) {
        return FIRST_STRONG_ISOLATE + text + POP_ISOLATE;
    }

    /** With every blank a space, and without control characters and controls of direction. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        // Everything that is left out or replaced lies in the Basic Multilingual Plane.
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                clean.append(' ');
            } else if (!Character.isISOControl(c) && !isDirectionControl(c)) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    private static boolean isDirectionControl(char c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
