package io.github.muqabala.article.plain;

import io.github.muqabala.article.plain.Furniture.Kind;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A text seen as a page: what of it is furniture.
 *
 * <p>Most furniture says what it is ({@link LineKind}). Lists of other articles' headlines and menus do not; they are told by
 * where they stand: rows of short segments without a full stop, before the first paragraph of prose or after the last, or
 * anywhere if wide gaps separate them or a line announces them. What stands last before the prose is the article's own
 * headline. A text without prose has no furniture of that sort, as there is nothing that it could surround.
 */
final class Page {
    /** A row is at least so long where links or wide gaps are in it, */
    private static final int ROW = 5;
    /** and so long where nothing but its shape speaks for it. */
    private static final int PLAIN_ROW = 9;

    private static final int ANNOUNCED = 10;

    private final Layout layout;
    private final LineKind lines;
    private final List<Heading> headings;

    private Page(Text text) {
        layout = new Layout(text);
        lines = new LineKind(text);
        findLines();
        layout.findProse();
        if (layout.hasProse()) {
            findRows();
        }
        headings = Headings.find(layout);
    }

    static Page of(Text text) {
        return new Page(text);
    }

    /** Whether prose stands before a place and after it. */
    boolean isAmidProse(int place) {
        return layout.isAmidProse(place);
    }

    private void findLines() {
        for (int i = 0; i < layout.size(); i++) {
            layout.kinds[i] = lines.of(layout.segments.get(i));
        }
        for (int i = 0; i < layout.size(); i++) {
            if (layout.kinds[i] == Kind.HEADLINES) {
                for (int k = i + 1; k < layout.size() && k <= i + ANNOUNCED && layout.isHeadline(k); k++) {
                    layout.kinds[k] = Kind.HEADLINES;
                }
            }
        }
    }

    private void findRows() {
        findRow(0, layout.aboveOwnHeadline(), layout.firstProse());
        findRow(layout.lastProse() + 1, layout.size(), layout.size());
        int from = layout.firstProse();
        for (int i = layout.firstProse(); i <= layout.lastProse(); i++) {
            if (layout.kinds[i] != null || layout.segments.get(i).alone() || layout.isProse(i)) {
                from = i + 1;
            } else if (i - from + 1 >= ROW
                    && (i == layout.lastProse() || layout.segments.get(i + 1).alone())) {
                mark(from, i + 1);
            }
        }
    }

    /** Marks the headlines in [from, to) if those in [from, limit) make a row. */
    private void findRow(int from, int to, int limit) {
        int row = 0;
        boolean signs = false;
        for (int i = from; i < limit; i++) {
            boolean sign = layout.kinds[i] == Kind.LINK
                    || layout.kinds[i] == Kind.HEADLINES
                    || !layout.segments.get(i).alone();
            signs |= sign;
            row += sign || layout.isBare(i) ? 1 : 0;
        }
        if (row >= (signs ? ROW : PLAIN_ROW)) {
            mark(from, to);
        }
    }

    private void mark(int from, int to) {
        for (int i = from; i < to; i++) {
            if (layout.isBare(i)) {
                layout.kinds[i] = Kind.HEADLINES;
            }
        }
    }

    /** The headings, in reading order. */
    List<Heading> headings() {
        return headings;
    }

    /** The furniture, in reading order. */
    List<Furniture> furniture() {
        List<Furniture> furniture = new ArrayList<>();
        for (int i = 0; i < layout.size(); i++) {
            Segment segment = layout.segments.get(i);
            Kind kind = layout.kinds[i];
            if (kind != null) {
                furniture.add(new Furniture(segment.span(), kind));
            } else {
                int tail = lines.tail(segment);
                Kind tailKind = tail == segment.to() ? null : lines.tailKind(tail, segment.to());
                if (tailKind != null) {
                    furniture.add(new Furniture(
                            new Span(tailStart(tail), segment.span().end()), tailKind));
                }
            }
        }
        return List.copyOf(furniture);
    }

    /** Where a tail begins, with the parenthesis that opens directly before it. */
    private int tailStart(int token) {
        int start = layout.text.tokens().start(token);
        return layout.text.original().charAt(start - 1) == '(' ? start - 1 : start;
    }
}
