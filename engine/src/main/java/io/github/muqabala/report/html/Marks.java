package io.github.muqabala.report.html;

import io.github.muqabala.article.plain.Furniture;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.comparison.Clue;
import io.github.muqabala.comparison.Comparison;
import io.github.muqabala.comparison.Side;
import io.github.muqabala.comparison.Witness;
import io.github.muqabala.passage.Edit;
import io.github.muqabala.passage.Repeat;
import io.github.muqabala.report.wording.CluePlace;
import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Gathers all that is set off in one article, in reading order. */
final class Marks {
    /** Of each kind of finding; together they keep a page under what a browser lays out in a second or two. */
    private static final int LIMIT = 5000;

    private static final int LONGEST_NOTE = 200;

    private final Side side;
    private final List<Mark> marks = new ArrayList<>();

    private Marks(Side side) {
        this.side = side;
    }

    static List<Mark> of(Comparison comparison, Side side, List<NumberedPassage> passages, List<Claim> claims) {
        Marks marks = new Marks(side);
        Witness witness = side == Side.LEFT ? comparison.left() : comparison.right();
        Witness other = side == Side.LEFT ? comparison.right() : comparison.left();
        for (NumberedPassage passage : passages) {
            marks.add(passage.in(side), passage.mark(), passage.number(), "");
        }
        marks.addEdits(passages, other.text().original());
        marks.addAll(Longest.of(witness.quotations(), Span::length, LIMIT).shown(), Mark.Kind.QUOTATION);
        marks.addAll(
                Longest.of(witness.furniture().stream().map(Furniture::span).toList(), Span::length, LIMIT)
                        .shown(),
                Mark.Kind.FURNITURE);
        marks.addAll(
                Longest.of(witness.repeats().stream().map(Repeat::second).toList(), Span::length, LIMIT)
                        .shown(),
                Mark.Kind.REPEATED);
        marks.addClues(comparison.verdict().clues());
        for (int i = 0; i < Math.min(LIMIT, claims.size()); i++) {
            marks.add(claims.get(i).span(), Mark.Kind.CLAIM, i + 1, "");
        }
        marks.marks.sort(Comparator.comparingInt(mark -> mark.span().start()));
        return marks.marks;
    }

    /** Whether everything but the passages is marked. */
    static boolean areComplete(Comparison comparison) {
        long edits = comparison.passages().stream()
                .mapToLong(passage -> passage.edits().size())
                .sum();
        return edits <= 2 * LIMIT
                && Stream.of(comparison.left(), comparison.right())
                        .allMatch(witness -> witness.quotations().size() <= LIMIT
                                && witness.furniture().size() <= LIMIT
                                && witness.repeats().size() <= LIMIT);
    }

    private void addEdits(List<NumberedPassage> passages, String other) {
        int room = 2 * LIMIT;
        for (NumberedPassage passage : passages) {
            for (Edit edit : passage.passage().edits()) {
                if (room-- == 0) {
                    return;
                }
                Span own = side == Side.LEFT ? edit.left() : edit.right();
                Span partner = side == Side.LEFT ? edit.right() : edit.left();
                add(own, kind(edit.kind()), passage.number(), note(partner, other));
            }
        }
    }

    private static Mark.Kind kind(Edit.Kind kind) {
        return switch (kind) {
            case INSERTED -> Mark.Kind.INSERTED;
            case DELETED -> Mark.Kind.DELETED;
            case REPLACED -> Mark.Kind.REPLACED;
            case RESPELLED -> Mark.Kind.RESPELLED;
        };
    }

    private static String note(Span span, String text) {
        return VisibleText.of(text, span.start(), Math.min(span.end(), span.start() + LONGEST_NOTE));
    }

    private void addClues(List<Clue> clues) {
        for (int i = 0; i < clues.size(); i++) {
            CluePlace place = CluePlace.of(clues.get(i));
            if (place != null && place.side() == side) {
                add(place.span(), Mark.Kind.CLUE, i + 1, "");
            }
        }
    }

    private void addAll(List<Span> spans, Mark.Kind kind) {
        for (Span span : spans) {
            add(span, kind, 0, "");
        }
    }

    private void add(Span span, Mark.Kind kind, int number, String partner) {
        if (!span.isEmpty()) {
            marks.add(new Mark(span, kind, number, partner));
        }
    }
}
