package io.github.muqabala.article.plain;

import io.github.muqabala.text.Lines;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands between two line breaks, or between two gaps too wide for a sentence to go on across them.
 *
 * @param span where it stands, without the blanks around it
 * @param from its first word
 * @param to the word after its last
 * @param alone whether it has its line for itself
 * @param runsOn whether a sentence ends and another begins in it, or goes on from the line before
 * @param end how it ends
 */
record Segment(Span span, int from, int to, boolean alone, boolean runsOn, End end) {

    /** How a segment ends. */
    enum End {
        /** With a full stop, or words say that the sentence goes on. */
        SENTENCE,
        /** With a colon or comma. */
        OPEN,
        /** Without a mark, or with one that headlines may have. */
        BARE
    }

    /** So many blanks are no typing error, nor what is left of a link taken out; a tab counts as much. */
    private static final int WIDE_GAP = 4;

    private static final String CLOSERS = ")]}»”“\"'’›";
    private static final String STOPS = ".…。۔";

    int words() {
        return to - from;
    }

    /** The segments of a text that have words, in reading order. Linear in its length. */
    static List<Segment> of(Text text) {
        List<Segment> segments = new ArrayList<>();
        String original = text.original();
        int token = 0;
        for (Span line : Lines.of(original)) {
            int start = line.start();
            while (start < line.end()) {
                int end = gap(original, start, line.end());
                int to = token;
                while (to < text.tokens().size() && text.tokens().start(to) < end) {
                    to++;
                }
                if (to > token) {
                    boolean alone = start == line.start() && end == line.end();
                    segments.add(new Segment(
                            new Span(start, end),
                            token,
                            to,
                            alone,
                            runsOn(original, token, to, text.tokens()),
                            end(original, end, text.tokens().end(to - 1))));
                }
                token = to;
                start = end;
                while (start < line.end() && Lines.isBlank(original.charAt(start))) {
                    start++;
                }
            }
        }
        return segments;
    }

    /** Where the next wide gap begins, or the line ends. */
    private static int gap(String text, int from, int to) {
        int width = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            width = Lines.isBlank(c) ? width + (c == '\t' ? WIDE_GAP : 1) : 0;
            if (width >= WIDE_GAP) {
                int end = i;
                while (Lines.isBlank(text.charAt(end - 1))) {
                    end--;
                }
                return end;
            }
        }
        return to;
    }

    private static boolean runsOn(String text, int from, int to, Tokens tokens) {
        if (Character.isLowerCase(text.charAt(tokens.start(from)))) {
            return true;
        }
        for (int i = from + 1; i < to; i++) {
            int stop = tokens.end(i - 1);
            boolean full = text.charAt(stop) == '.' && tokens.span(i - 1).length() > 1;
            if (full && Lines.isBlank(text.charAt(stop + 1))) {
                return true;
            }
        }
        return false;
    }

    private static End end(String text, int end, int lastWord) {
        int last = end - 1;
        while (last > lastWord && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        char c = text.charAt(last);
        if (STOPS.indexOf(c) >= 0) {
            return End.SENTENCE;
        }
        return ":،,;؛".indexOf(c) >= 0 ? End.OPEN : End.BARE;
    }
}
