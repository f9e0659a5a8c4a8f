package io.github.muqabala.report.wording;

import io.github.muqabala.comparison.Clue;
import io.github.muqabala.comparison.Comparison;
import io.github.muqabala.comparison.Side;
import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clue in words. All but {@code says} and {@code pointer} is from outside, as it was read.
 *
 * @param says what it is
 * @param source whom it credits; empty if nobody
 * @param pointer which of the articles it speaks for
 * @param place where it stands; null if in neither text
 * @param before what stands before its words
 * @param words its words or dates; empty if it has none
 * @param after what stands after them
 */
public record ClueText(
        String says,
        String source,
        String pointer,
        @Nullable CluePlace place,
        String before,
        String words,
        String after) {
    private static final int CONTEXT = 50;
    private static final int LONGEST = 300;

    /** The clues of a verdict, the weightiest first. */
    public static List<ClueText> of(Comparison comparison, Wording wording) {
        List<ClueText> texts = new ArrayList<>();
        for (Clue clue : comparison.verdict().clues()) {
            CluePlace place = CluePlace.of(clue);
            texts.add(place == null ? placeless(clue, wording) : at(place, clue, comparison, wording));
        }
        return texts;
    }

    private static ClueText placeless(Clue clue, Wording wording) {
        String dates = clue instanceof Clue.Dates both
                ? both.left().written() + " – " + both.right().written()
                : "";
        return new ClueText(wording.clue(clue), "", wording.pointer(clue.pointsTo()), null, "", dates, "");
    }

    private static ClueText at(CluePlace place, Clue clue, Comparison comparison, Wording wording) {
        String text = (place.side() == Side.LEFT ? comparison.left() : comparison.right())
                .text()
                .original();
        Span span = place.span();
        int start = beginningOfWord(text, Math.max(0, span.start() - CONTEXT), span.start());
        int end = endOfWord(text, Math.min(text.length(), span.end() + CONTEXT), span.end());
        return new ClueText(
                wording.clue(clue),
                clue instanceof Clue.Credit credit ? credit.source() : "",
                wording.pointer(clue.pointsTo()),
                place,
                (start > 0 ? "… " : "") + text.substring(start, span.start()),
                text.substring(span.start(), Math.min(span.end(), span.start() + LONGEST)),
                text.substring(span.end(), end) + (end < text.length() ? " …" : ""));
    }

    /** The first place from one on where a word may begin, but not beyond another. */
    private static int beginningOfWord(String text, int from, int limit) {
        int i = from;
        while (i > 0 && i < limit && !Character.isWhitespace(text.charAt(i - 1))) {
            i++;
        }
        return i;
    }

    /** The last place up to one where a word may end, but not before another. */
    private static int endOfWord(String text, int from, int limit) {
        int i = from;
        while (i < text.length() && i > limit && !Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i;
    }
}
