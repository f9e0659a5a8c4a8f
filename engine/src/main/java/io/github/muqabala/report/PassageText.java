package io.github.muqabala.report;

import io.github.muqabala.comparison.Comparison;
import io.github.muqabala.passage.Edit;
import io.github.muqabala.passage.Passage;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Tokens;

/** A passage as one running text: what both sides say, with what only one says marked, and long agreement cut short. */
final class PassageText {
    /** Words shown of what both sides say, before and after each difference. */
    private static final int CONTEXT = 9;

    private final Text left;
    private final String right;
    private final TextFlow flow = new TextFlow();

    private PassageText(Comparison comparison) {
        left = comparison.left().text();
        right = comparison.right().text().original();
    }

    static TextFlow of(Comparison comparison, Passage passage) {
        PassageText text = new PassageText(comparison);
        text.add(passage);
        return text.flow;
    }

    /** Whether the running text of a passage marks anything as said by one side only. */
    static boolean isMarked(Passage passage) {
        return passage.edits().stream().anyMatch(edit -> edit.kind() != Edit.Kind.RESPELLED);
    }

    /** A stretch of one text, cut short in the middle. */
    static TextFlow of(Text text, Span span) {
        TextFlow flow = new TextFlow();
        addShortened(flow, text, span);
        return flow;
    }

    private void add(Passage passage) {
        int done = passage.left().start();
        for (Edit edit : passage.edits()) {
            if (edit.kind() != Edit.Kind.RESPELLED) {
                addShortened(flow, left, new Span(done, edit.left().start()));
                flow.add(edit.left().in(left.original()), Mark.DELETED);
                if (edit.left().isEmpty() && isBlankBefore(right, edit.right().start())) {
                    flow.blank();
                }
                flow.add(edit.right().in(right), Mark.INSERTED);
                done = edit.left().end();
            }
        }
        addShortened(flow, left, new Span(done, passage.left().end()));
    }

    private static boolean isBlankBefore(String text, int place) {
        return place > 0 && Character.isWhitespace(text.charAt(place - 1));
    }

    private static void addShortened(TextFlow flow, Text text, Span span) {
        Tokens tokens = text.tokens();
        int first = tokenFrom(tokens, span.start());
        int end = tokenFrom(tokens, span.end());
        int left = end - first - 2 * CONTEXT;
        if (left <= CONTEXT) {
            flow.add(span.in(text.original()), Mark.NONE);
            return;
        }
        Span head = new Span(span.start(), tokens.end(first + CONTEXT - 1));
        Span tail = new Span(tokens.start(end - CONTEXT), span.end());
        flow.add(head.in(text.original()), Mark.NONE);
        flow.blank();
        flow.add("… (" + left + " words) …", Mark.FAINT);
        flow.blank();
        flow.add(tail.in(text.original()), Mark.NONE);
    }

    /** The first token that begins at or after a place. */
    private static int tokenFrom(Tokens tokens, int place) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.start(middle) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
