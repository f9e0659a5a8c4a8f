package io.github.muqabala.passage;

import io.github.muqabala.text.FoldedText;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts stretches of text into the units that edits are told in: words and single punctuation marks, blanks left out.
 *
 * <p>A mark is never part of a word ({@code ليبيا،} is two units), and the clitic و is a unit of its own where the
 * other side has the word without it, so that {@code وأكد} for {@code أكد} is the insertion of one letter.
 */
final class EditUnits {
    /**
     * A word, the clitic of one, or a punctuation mark.
     *
     * @param span where the unit stands in the article
     * @param folded what is compared
     * @param isWord whether the unit is a word or a part of one
     */
    record Unit(Span span, String folded, boolean isWord) {}

    private static final char AND = 'و';

    private EditUnits() {}

    /** The words and marks of a stretch. */
    static List<Unit> of(Text text, Span stretch) {
        Text part = Text.of(stretch.in(text.original()), text.folding());
        Tokens tokens = part.tokens();
        List<Unit> units = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            addMarks(part, from, tokens.start(i), stretch.start(), units);
            units.add(unit(part, tokens.span(i), stretch.start(), true));
            from = tokens.end(i);
        }
        addMarks(part, from, stretch.length(), stretch.start(), units);
        return units;
    }

    private static void addMarks(Text part, int from, int to, int offset, List<Unit> units) {
        String text = part.original();
        int next;
        for (int i = from; i < to; i = next) {
            int codePoint = text.codePointAt(i);
            next = i + Character.charCount(codePoint);
            boolean visible = !Character.isWhitespace(codePoint)
                    && !Character.isSpaceChar(codePoint)
                    && !Character.isISOControl(codePoint)
                    && Character.getType(codePoint) != Character.FORMAT
                    && Character.getType(codePoint) != Character.NON_SPACING_MARK;
            if (visible) {
                units.add(unit(part, new Span(i, next), offset, false));
            }
        }
    }

    private static Unit unit(Text part, Span span, int offset, boolean isWord) {
        String folded = FoldedText.of(span.in(part.original()), part.folding()).folded();
        return new Unit(new Span(offset + span.start(), offset + span.end()), folded, isWord);
    }

    /** The units, with و cut off each word that the other side has without it only. */
    static List<Unit> splitAnd(Text text, List<Unit> units, List<Unit> other) {
        Set<String> words = new HashSet<>();
        other.forEach(unit -> words.add(unit.folded()));
        List<Unit> split = new ArrayList<>();
        for (Unit unit : units) {
            String word = unit.folded();
            boolean clitic = unit.isWord() && word.length() > 1 && word.charAt(0) == AND;
            if (clitic && !words.contains(word) && words.contains(word.substring(1))) {
                FoldedText folded = FoldedText.of(unit.span().in(text.original()), text.folding());
                int start = unit.span().start();
                int cut = start + folded.original(new Span(0, 1)).end();
                split.add(new Unit(new Span(start, cut), word.substring(0, 1), true));
                split.add(new Unit(new Span(cut, unit.span().end()), word.substring(1), true));
            } else {
                split.add(unit);
            }
        }
        return split;
    }
}
