package io.github.muqabala.report;

import io.github.muqabala.comparison.Comparison;
import io.github.muqabala.passage.Edit;
import io.github.muqabala.passage.Passage;
import io.github.muqabala.report.wording.Wording;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Tokens;

/** A passage as one running text: what both sides say, with what only one says marked, and long agreement cut short. */
final class PassageText {
    /** Words shown of what both sides say, before and after each difference. */
    private static final int CONTEXT = 9;

    private final Text left;
    private final String right;
    private final RunningText out;
    private final Wording wording;

    private PassageText(Comparison comparison, Wording wording, RunningText out) {
        left = comparison.left().text();
        right = comparison.right().text().original();
        this.wording = wording;
        this.out = out;
    }

    static void write(Comparison comparison, Passage passage, Wording wording, RunningText out) {
        new PassageText(comparison, wording, out).add(passage);
    }

    /** Whether the running text of a passage marks anything as said by one side only. */
    static boolean isMarked(Passage passage) {
        return passage.edits().stream().anyMatch(edit -> edit.kind() != Edit.Kind.RESPELLED);
    }

    /** A stretch of one text, cut short in the middle. */
    static void write(Text text, Span span, Wording wording, RunningText out) {
        addShortened(text, span, wording, out);
    }

    private void add(Passage passage) {
        int done = passage.left().start();
        for (Edit edit : passage.edits()) {
            if (edit.kind() != Edit.Kind.RESPELLED) {
                addShortened(left, new Span(done, edit.left().start()), wording, out);
                out.add(edit.left().in(left.original()), Mark.DELETED);
                if (edit.left().isEmpty() && isBlankBefore(right, edit.right().start())) {
                    out.blank();
                }
                out.add(edit.right().in(right), Mark.INSERTED);
                done = edit.left().end();
            }
        }
        addShortened(left, new Span(done, passage.left().end()), wording, out);
    }

    private static boolean isBlankBefore(String text, int place) {
        return place > 0 && Character.isWhitespace(text.charAt(place - 1));
    }

    private static void addShortened(Text text, Span span, Wording wording, RunningText out) {
        Tokens tokens = text.tokens();
        int first = tokens.firstFrom(span.start());
        int end = tokens.firstFrom(span.end());
        int left = end - first - 2 * CONTEXT;
        if (left <= CONTEXT) {
            out.add(span.in(text.original()), Mark.NONE);
            return;
        }
        Span head = new Span(span.start(), tokens.end(first + CONTEXT - 1));
        Span tail = new Span(tokens.start(end - CONTEXT), span.end());
        out.add(head.in(text.original()), Mark.NONE);
        out.blank();
        out.add("… (" + wording.words(left) + ") …", Mark.FAINT);
        out.blank();
        out.add(tail.in(text.original()), Mark.NONE);
    }
}
