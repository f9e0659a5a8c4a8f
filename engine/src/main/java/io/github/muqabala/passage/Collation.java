package io.github.muqabala.passage;

import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Collates one chain of runs, or one area: where the passage lies on both sides, and every difference in it.
 *
 * <p>The equal words of the runs are fixed points, so a difference can only be in the spelling of one of them or in the
 * stretch between two ({@link StretchCollation}).
 */
final class Collation {
    /** Equal words in a row that serve as a fixed point of an area. */
    private static final int LEAST_FIXED_POINT = 3;
    /** The share of words that an edit leaves, where it is a light one. */
    private static final double LIGHT = 0.75;

    private final Text left;
    private final Text right;
    private final StretchCollation stretches;
    private final List<Edit> edits = new ArrayList<>();

    private Collation(Text left, Text right) {
        this.left = left;
        this.right = right;
        stretches = new StretchCollation(left, right, edits);
    }

    /** Collates a chain from its first to its last word: runs in reading order, without overlap, at least one. */
    static Passage collate(Text left, Text right, List<Run> chain) {
        Collation collation = new Collation(left, right);
        collation.compare(chain, Area.of(chain));
        int words = chain.stream().mapToInt(Run::length).sum();
        return collation.passage(Area.of(chain), collation.kind(), words);
    }

    /** Collates all of an area, by the runs of a few equal words in it that follow one another on both sides. */
    static Passage collate(Text left, Text right, Area area) {
        Collation collation = new Collation(left, right);
        collation.compare(fixedPoints(left, right, area), area);
        int unchanged = area.leftEnd() - area.left() - collation.changedOnTheLeft();
        int all = Math.max(area.leftEnd() - area.left(), area.rightEnd() - area.right());
        boolean light = unchanged >= LIGHT * all;
        return collation.passage(area, light ? collation.kind() : Passage.Kind.REWRITTEN, unchanged);
    }

    private static List<Run> fixedPoints(Text left, Text right, Area area) {
        Text leftPart = part(left, area.left(), area.leftEnd());
        Text rightPart = part(right, area.right(), area.rightEnd());
        List<Run> runs = RunFilter.between(RunFinder.between(leftPart, rightPart, LEAST_FIXED_POINT));
        List<Area> areas = runs.stream().map(run -> Area.of(List.of(run))).toList();
        BitSet chosen =
                ReadingOrder.of(areas, runs.stream().mapToInt(Run::length).toArray());
        return chosen.stream()
                .mapToObj(runs::get)
                .map(run -> new Run(area.left() + run.left(), area.right() + run.right(), run.length()))
                .toList();
    }

    private static Text part(Text text, int from, int to) {
        return Text.of(text.tokens().span(from, to).in(text.original()), text.folding());
    }

    private void compare(List<Run> chain, Area area) {
        int leftDone = left.tokens().start(area.left());
        int rightDone = right.tokens().start(area.right());
        for (Run run : chain) {
            for (int i = 0; i < run.length(); i++) {
                Span leftWord = left.tokens().span(run.left() + i);
                Span rightWord = right.tokens().span(run.right() + i);
                stretches.collate(new Span(leftDone, leftWord.start()), new Span(rightDone, rightWord.start()));
                stretches.collateEqualWords(leftWord, rightWord);
                leftDone = leftWord.end();
                rightDone = rightWord.end();
            }
        }
        stretches.collate(
                new Span(leftDone, left.tokens().end(area.leftEnd() - 1)),
                new Span(rightDone, right.tokens().end(area.rightEnd() - 1)));
    }

    private Passage passage(Area area, Passage.Kind kind, int words) {
        int before = Margin.before(left, area.left(), right, area.right());
        int after = Margin.after(left, area.leftEnd() - 1, right, area.rightEnd() - 1);
        Span leftWords = left.tokens().span(area.left(), area.leftEnd());
        Span rightWords = right.tokens().span(area.right(), area.rightEnd());
        return new Passage(
                new Span(leftWords.start() - before, leftWords.end() + after),
                new Span(rightWords.start() - before, rightWords.end() + after),
                kind,
                edits,
                words,
                false);
    }

    private int changedOnTheLeft() {
        int words = 0;
        for (Edit edit : edits) {
            if (edit.kind() != Edit.Kind.RESPELLED) {
                words += words(left, edit.left());
            }
        }
        return words;
    }

    private Passage.Kind kind() {
        if (edits.stream().anyMatch(this::changesWords)) {
            return Passage.Kind.EDITED;
        }
        boolean respelled = edits.stream().anyMatch(edit -> edit.kind() == Edit.Kind.RESPELLED);
        return respelled ? Passage.Kind.RESPELLED : Passage.Kind.VERBATIM;
    }

    /** Whether an edit is more than one of spelling or punctuation. */
    private boolean changesWords(Edit edit) {
        return edit.kind() != Edit.Kind.RESPELLED && (words(left, edit.left()) > 0 || words(right, edit.right()) > 0);
    }

    private static int words(Text text, Span span) {
        return Text.of(span.in(text.original()), text.folding()).tokens().size();
    }
}
