package io.github.muqabala.report.html;

import io.github.muqabala.comparison.Clue;
import io.github.muqabala.comparison.Comparison;
import io.github.muqabala.comparison.Side;
import io.github.muqabala.report.wording.Wording;
import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clue as a page shows it.
 *
 * @param number from 1, the weightiest first
 * @param says what it is
 * @param pointer which of the articles it speaks for
 * @param place where it stands; null if in neither text
 * @param before what stands before its words
 * @param words its words; empty if it stands in neither text
 * @param after what stands after them
 */
record ClueLine(
        int number, String says, String pointer, @Nullable CluePlace place, String before, String words, String after) {
    private static final int CONTEXT = 50;
    private static final int LONGEST = 300;

    static List<ClueLine> of(Comparison comparison, Wording wording) {
        List<ClueLine> lines = new ArrayList<>();
        for (Clue clue : comparison.verdict().clues()) {
            lines.add(of(lines.size() + 1, clue, comparison, wording));
        }
        return lines;
    }

    private static ClueLine of(int number, Clue clue, Comparison comparison, Wording wording) {
        String says = wording.clue(clue);
        String pointer = wording.pointer(clue.pointsTo());
        if (clue instanceof Clue.Dates dates) {
            String written = dates.left().written() + " – " + dates.right().written();
            return new ClueLine(number, says, pointer, null, "", VisibleText.of(written), "");
        }
        CluePlace place = CluePlace.of(clue);
        if (place == null) {
            return new ClueLine(number, says, pointer, null, "", "", "");
        }
        String text = (place.side() == Side.LEFT ? comparison.left() : comparison.right())
                .text()
                .original();
        Span span = place.span();
        int start = wordFrom(text, Math.max(0, span.start() - CONTEXT), span.start());
        int end = wordBefore(text, Math.min(text.length(), span.end() + CONTEXT), span.end());
        String source = clue instanceof Clue.Credit credit ? " " + VisibleText.of(credit.source()) : "";
        return new ClueLine(
                number,
                says + source,
                pointer,
                place,
                (start > 0 ? "… " : "") + VisibleText.of(text, start, span.start()),
                VisibleText.of(text, span.start(), Math.min(span.end(), span.start() + LONGEST)),
                VisibleText.of(text, span.end(), end) + (end < text.length() ? " …" : ""));
    }

    /** The first beginning of a word from a place on, but not beyond another. */
    private static int wordFrom(String text, int from, int limit) {
        int i = from;
        while (i > 0 && i < limit && !Character.isWhitespace(text.charAt(i - 1))) {
            i++;
        }
        return i;
    }

    private static int wordBefore(String text, int from, int limit) {
        int i = from;
        while (i < text.length() && i > limit && !Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i;
    }
}
