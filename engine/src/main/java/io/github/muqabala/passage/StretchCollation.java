package io.github.muqabala.passage;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import io.github.muqabala.passage.EditUnits.Unit;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells what was changed in one stretch of text, a few words at the most, unit by unit: by Myers' algorithm ("An O(ND)
 * difference algorithm and its variations", 1986) from java-diff-utils.
 */
final class StretchCollation {
    /** A stretch of more units than this is punctuation run wild, not an edit worth taking apart. */
    private static final int MAX_UNITS = 1_000;

    private static final MyersDiffWithLinearSpace<Unit> DIFF =
            new MyersDiffWithLinearSpace<>((a, b) -> a.folded().equals(b.folded()));

    private final Text left;
    private final Text right;
    private final List<Edit> edits;

    /** A collation that adds what it finds to {@code edits}. */
    StretchCollation(Text left, Text right, List<Edit> edits) {
        this.left = left;
        this.right = right;
        this.edits = edits;
    }

    /** Adds a respelling if two words that are equal when folded are spelled differently. */
    void collateEqualWords(Span leftWord, Span rightWord) {
        if (!isSame(leftWord, rightWord)) {
            edits.add(new Edit(Edit.Kind.RESPELLED, leftWord, rightWord));
        }
    }

    /** Adds the edits that make the left stretch the right one; blanks do not count. */
    void collate(Span leftStretch, Span rightStretch) {
        if (isSame(leftStretch, rightStretch)) {
            return;
        }
        List<Unit> leftUnits = EditUnits.of(left, leftStretch);
        List<Unit> rightUnits = EditUnits.of(right, rightStretch);
        if (Math.max(leftUnits.size(), rightUnits.size()) > MAX_UNITS) {
            edits.add(new Edit(Edit.Kind.REPLACED, leftStretch, rightStretch));
            return;
        }
        Side leftSide = new Side(left, leftStretch, EditUnits.splitAnd(left, leftUnits, rightUnits));
        Side rightSide = new Side(right, rightStretch, EditUnits.splitAnd(right, rightUnits, leftUnits));
        int leftNext = 0;
        int rightNext = 0;
        for (Change change : changes(leftSide.units(), rightSide.units())) {
            collateEqualUnits(leftSide, leftNext, change.startOriginal, rightSide, rightNext);
            edits.add(edit(leftSide, rightSide, change));
            leftNext = change.endOriginal;
            rightNext = change.endRevised;
        }
        collateEqualUnits(leftSide, leftNext, leftSide.units().size(), rightSide, rightNext);
    }

    private boolean isSame(Span leftSpan, Span rightSpan) {
        return leftSpan.length() == rightSpan.length()
                && left.original()
                        .regionMatches(leftSpan.start(), right.original(), rightSpan.start(), leftSpan.length());
    }

    /** The changes in order; an insertion and a deletion that the algorithm reports at one place are one change. */
    private static List<Change> changes(List<Unit> leftUnits, List<Unit> rightUnits) {
        List<Change> changes = new ArrayList<>();
        for (Change change : DIFF.computeDiff(leftUnits, rightUnits, null)) {
            int last = changes.size() - 1;
            if (last >= 0
                    && changes.get(last).endOriginal == change.startOriginal
                    && changes.get(last).endRevised == change.startRevised) {
                changes.set(
                        last,
                        changes.get(last).withEndOriginal(change.endOriginal).withEndRevised(change.endRevised));
            } else {
                changes.add(change);
            }
        }
        return changes;
    }

    private void collateEqualUnits(Side leftSide, int from, int to, Side rightSide, int rightFrom) {
        for (int i = from; i < to; i++) {
            Unit unit = leftSide.units().get(i);
            if (unit.isWord()) {
                collateEqualWords(
                        unit.span(), rightSide.units().get(rightFrom + i - from).span());
            }
        }
    }

    private static Edit edit(Side leftSide, Side rightSide, Change change) {
        if (change.startOriginal == change.endOriginal) {
            Span inserted = rightSide.span(change.startRevised, change.endRevised);
            Span place = leftSide.place(change.startOriginal, rightSide.clings(inserted));
            return new Edit(Edit.Kind.INSERTED, place, inserted);
        }
        Span deleted = leftSide.span(change.startOriginal, change.endOriginal);
        if (change.startRevised == change.endRevised) {
            Span place = rightSide.place(change.startRevised, leftSide.clings(deleted));
            return new Edit(Edit.Kind.DELETED, deleted, place);
        }
        return new Edit(Edit.Kind.REPLACED, deleted, rightSide.span(change.startRevised, change.endRevised));
    }

    /** The stretch of one article, cut into units. */
    private record Side(Text text, Span stretch, List<Unit> units) {

        /** Where the units [from, to), at least one, stand. */
        Span span(int from, int to) {
            return new Span(
                    units.get(from).span().start(), units.get(to - 1).span().end());
        }

        /** Whether something is written onto what follows it, as a clitic or an opening bracket is. */
        boolean clings(Span span) {
            String original = text.original();
            boolean blankBefore = span.start() == 0 || Character.isWhitespace(original.charAt(span.start() - 1));
            return blankBefore
                    && span.end() < original.length()
                    && !Character.isWhitespace(original.charAt(span.end()));
        }

        /** Where something before unit {@code next} is missing: at that unit if it would cling to it, else before. */
        Span place(int next, boolean cling) {
            int place;
            if (cling) {
                place = next == units.size()
                        ? stretch.end()
                        : units.get(next).span().start();
            } else {
                place = next == 0 ? stretch.start() : units.get(next - 1).span().end();
            }
            return new Span(place, place);
        }
    }
}
