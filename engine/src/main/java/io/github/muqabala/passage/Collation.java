package io.github.muqabala.passage;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import io.github.muqabala.passage.EditUnits.Unit;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Collates one chain of runs: where the passage lies on both sides, and every difference in it.
 *
 * <p>The equal words of the runs are fixed points, so a difference can only be in the stretch between two of them. Such
 * a stretch is a few words at the most and is compared by Myers' algorithm ("An O(ND) difference algorithm and its
 * variations", 1986) from java-diff-utils.
 */
final class Collation {
    /** A stretch of more units than this is punctuation run wild, not an edit worth taking apart. */
    private static final int MAX_UNITS = 1_000;

    private static final MyersDiffWithLinearSpace<Unit> DIFF =
            new MyersDiffWithLinearSpace<>((a, b) -> a.folded().equals(b.folded()));

    private final Text left;
    private final Text right;
    private final List<Edit> edits = new ArrayList<>();

    private Collation(Text left, Text right) {
        this.left = left;
        this.right = right;
    }

    /** Collates one chain: runs in reading order, without overlap, at least one. */
    static Passage collate(Text left, Text right, List<Run> chain) {
        return new Collation(left, right).collate(chain);
    }

    private Passage collate(List<Run> chain) {
        Tokens leftTokens = left.tokens();
        Tokens rightTokens = right.tokens();
        int leftDone = -1;
        int rightDone = -1;
        int words = 0;
        for (Run run : chain) {
            words += run.length();
            for (int i = 0; i < run.length(); i++) {
                Span leftWord = leftTokens.span(run.left() + i);
                Span rightWord = rightTokens.span(run.right() + i);
                if (leftDone >= 0) {
                    collateStretch(new Span(leftDone, leftWord.start()), new Span(rightDone, rightWord.start()));
                }
                addIfRespelled(leftWord, rightWord);
                leftDone = leftWord.end();
                rightDone = rightWord.end();
            }
        }
        Run first = chain.get(0);
        Run last = chain.get(chain.size() - 1);
        int before = Margin.before(left, first.left(), right, first.right());
        int after = Margin.after(left, last.leftEnd() - 1, right, last.rightEnd() - 1);
        Span leftSpan = new Span(leftTokens.start(first.left()) - before, leftDone + after);
        Span rightSpan = new Span(rightTokens.start(first.right()) - before, rightDone + after);
        return new Passage(leftSpan, rightSpan, kind(chain.size() > 1), edits, words);
    }

    private Passage.Kind kind(boolean gaps) {
        if (gaps && edits.stream().anyMatch(this::changesWords)) {
            return Passage.Kind.EDITED;
        }
        boolean respelled = edits.stream().anyMatch(edit -> edit.kind() == Edit.Kind.RESPELLED);
        return respelled ? Passage.Kind.RESPELLED : Passage.Kind.VERBATIM;
    }

    private boolean changesWords(Edit edit) {
        return edit.kind() != Edit.Kind.RESPELLED
                && (hasLetter(edit.left().in(left.original()))
                        || hasLetter(edit.right().in(right.original())));
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private void addIfRespelled(Span leftWord, Span rightWord) {
        boolean same = leftWord.length() == rightWord.length()
                && left.original()
                        .regionMatches(leftWord.start(), right.original(), rightWord.start(), leftWord.length());
        if (!same) {
            edits.add(new Edit(Edit.Kind.RESPELLED, leftWord, rightWord));
        }
    }

    private void collateStretch(Span leftStretch, Span rightStretch) {
        boolean same = leftStretch.length() == rightStretch.length()
                && left.original()
                        .regionMatches(
                                leftStretch.start(), right.original(), rightStretch.start(), leftStretch.length());
        if (same) {
            return;
        }
        List<Unit> leftUnits = EditUnits.of(left, leftStretch);
        List<Unit> rightUnits = EditUnits.of(right, rightStretch);
        List<Unit> leftSplit = EditUnits.splitAnd(left, leftUnits, rightUnits);
        List<Unit> rightSplit = EditUnits.splitAnd(right, rightUnits, leftUnits);
        if (Math.max(leftSplit.size(), rightSplit.size()) > MAX_UNITS) {
            edits.add(new Edit(Edit.Kind.REPLACED, leftStretch, rightStretch));
            return;
        }
        collateUnits(leftSplit, leftStretch, rightSplit, rightStretch);
    }

    private void collateUnits(List<Unit> leftUnits, Span leftStretch, List<Unit> rightUnits, Span rightStretch) {
        int leftNext = 0;
        int rightNext = 0;
        for (Replacement change : replacements(leftUnits, rightUnits)) {
            addRespelled(leftUnits.subList(leftNext, change.left().start()), rightUnits, rightNext);
            edits.add(edit(change, leftUnits, leftStretch, rightUnits, rightStretch));
            leftNext = change.left().end();
            rightNext = change.right().end();
        }
        addRespelled(leftUnits.subList(leftNext, leftUnits.size()), rightUnits, rightNext);
    }

    /** Units [left) replaced by units [right); either may be empty. */
    private record Replacement(Span left, Span right) {}

    /** The changes in order; an insertion and a deletion that the algorithm reports at one place are one change. */
    private static List<Replacement> replacements(List<Unit> leftUnits, List<Unit> rightUnits) {
        List<Replacement> replacements = new ArrayList<>();
        for (Change change : DIFF.computeDiff(leftUnits, rightUnits, null)) {
            int leftStart = change.startOriginal;
            int rightStart = change.startRevised;
            int last = replacements.size() - 1;
            if (last >= 0
                    && replacements.get(last).left().end() == leftStart
                    && replacements.get(last).right().end() == rightStart) {
                Replacement begun = replacements.remove(last);
                leftStart = begun.left().start();
                rightStart = begun.right().start();
            }
            replacements.add(
                    new Replacement(new Span(leftStart, change.endOriginal), new Span(rightStart, change.endRevised)));
        }
        return replacements;
    }

    private void addRespelled(List<Unit> equal, List<Unit> rightUnits, int rightNext) {
        for (int i = 0; i < equal.size(); i++) {
            if (equal.get(i).isWord()) {
                addIfRespelled(
                        equal.get(i).span(), rightUnits.get(rightNext + i).span());
            }
        }
    }

    private Edit edit(
            Replacement change, List<Unit> leftUnits, Span leftStretch, List<Unit> rightUnits, Span rightStretch) {
        if (change.left().isEmpty()) {
            Span inserted = text(rightUnits, change.right());
            Span place = place(leftUnits, change.left().start(), leftStretch, clings(right, inserted));
            return new Edit(Edit.Kind.INSERTED, place, inserted);
        }
        Span deleted = text(leftUnits, change.left());
        if (change.right().isEmpty()) {
            Span place = place(rightUnits, change.right().start(), rightStretch, clings(left, deleted));
            return new Edit(Edit.Kind.DELETED, deleted, place);
        }
        return new Edit(Edit.Kind.REPLACED, deleted, text(rightUnits, change.right()));
    }

    /** Where some units, at least one, stand in their article. */
    private static Span text(List<Unit> units, Span range) {
        return new Span(
                units.get(range.start()).span().start(),
                units.get(range.end() - 1).span().end());
    }

    /** Whether a stretch is written onto what follows it, as a clitic or an opening bracket is. */
    private static boolean clings(Text text, Span span) {
        String original = text.original();
        boolean blankBefore = span.start() == 0 || Character.isWhitespace(original.charAt(span.start() - 1));
        return blankBefore && span.end() < original.length() && !Character.isWhitespace(original.charAt(span.end()));
    }

    /** Where something before unit {@code next} is missing: at that unit if it would cling to it, else at the last. */
    private static Span place(List<Unit> units, int next, Span stretch, boolean cling) {
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
