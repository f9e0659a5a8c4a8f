package io.github.muqabala.passage;

import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Collates one chain of runs: where the passage lies on both sides, and every difference in it.
 *
 * <p>The equal words of the runs are fixed points, so a difference can only be in the spelling of one of them or in the
 * stretch between two ({@link StretchCollation}).
 */
final class Collation {
    private final Text left;
    private final Text right;
    private final StretchCollation stretches;
    private final List<Edit> edits = new ArrayList<>();

    private Collation(Text left, Text right) {
        this.left = left;
        this.right = right;
        stretches = new StretchCollation(left, right, edits);
    }

    /** Collates one chain: runs in reading order, without overlap, at least one. */
    static Passage collate(Text left, Text right, List<Run> chain) {
        return new Collation(left, right).collate(chain);
    }

    private Passage collate(List<Run> chain) {
        int leftDone = -1;
        int rightDone = -1;
        int words = 0;
        for (Run run : chain) {
            words += run.length();
            for (int i = 0; i < run.length(); i++) {
                Span leftWord = left.tokens().span(run.left() + i);
                Span rightWord = right.tokens().span(run.right() + i);
                if (leftDone >= 0) {
                    stretches.collate(new Span(leftDone, leftWord.start()), new Span(rightDone, rightWord.start()));
                }
                stretches.collateEqualWords(leftWord, rightWord);
                leftDone = leftWord.end();
                rightDone = rightWord.end();
            }
        }
        Run first = chain.get(0);
        Run last = chain.get(chain.size() - 1);
        int before = Margin.before(left, first.left(), right, first.right());
        int after = Margin.after(left, last.leftEnd() - 1, right, last.rightEnd() - 1);
        Span leftSpan = new Span(left.tokens().start(first.left()) - before, leftDone + after);
        Span rightSpan = new Span(right.tokens().start(first.right()) - before, rightDone + after);
        return new Passage(leftSpan, rightSpan, kind(), edits, words, false);
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
        return edit.kind() != Edit.Kind.RESPELLED
                && (hasWord(edit.left().in(left.original()))
                        || hasWord(edit.right().in(right.original())));
    }

    private boolean hasWord(String text) {
        return Text.of(text, left.folding()).tokens().size() > 0;
    }
}
