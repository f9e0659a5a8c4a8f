package io.github.muqabala.article.plain;

import io.github.muqabala.article.plain.Furniture.Kind;
import io.github.muqabala.text.Lines;
import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the headings of a text whose furniture is known: the title, above who is credited or above the prose, or fused to it, a
 * subtitle, and subheads. Captions that stand where subheads could are marked as such.
 */
final class Headings {
    /** A line above a headline that is so many times longer says what the article belongs to. */
    private static final double KICKER = 1.6;

    private static final int SUBHEAD = 2;
    private static final int LONGEST_SUBHEAD = 12;

    private final Layout layout;
    private final FusedTitle fusedTitle;
    private final List<Heading> headings = new ArrayList<>();

    private Headings(Layout layout) {
        this.layout = layout;
        this.fusedTitle = new FusedTitle(layout.text);
    }

    static List<Heading> find(Layout layout) {
        Headings headings = new Headings(layout);
        if (layout.hasProse()) {
            headings.findTitle();
            headings.findSubheads();
        }
        return List.copyOf(headings.headings);
    }

    private void findTitle() {
        int title = creditedHeadline();
        title = title < 0 ? lastHeadline() : title;
        if (title >= 0) {
            headings.add(new Heading(layout.segments.get(title).span(), Heading.Kind.TITLE));
            if (title + 1 < layout.firstProse() && isTitle(title + 1)) {
                headings.add(new Heading(layout.segments.get(title + 1).span(), Heading.Kind.SUBTITLE));
            }
        } else {
            Segment prose = layout.segments.get(layout.firstProse());
            int end = fusedTitle.end(prose);
            if (end > prose.from()) {
                headings.add(new Heading(fused(prose, end), Heading.Kind.TITLE));
            }
        }
    }

    private void findSubheads() {
        List<Integer> subheads = new ArrayList<>();
        for (int i = layout.firstProse() + 1; i < layout.lastProse(); i++) {
            if (isSubhead(i)) {
                subheads.add(i);
            }
        }
        int distance = subheads.stream().mapToInt(layout::breaksBefore).min().orElse(1);
        for (int i : subheads) {
            // Subheads of a page are all at one distance; a line at a greater one has lost the picture above it.
            if (layout.breaksBefore(i) >= 2 * distance) {
                layout.kinds[i] = Kind.CAPTION;
            } else {
                headings.add(new Heading(layout.segments.get(i).span(), Heading.Kind.SUBHEAD));
            }
        }
    }

    /** The headline above the first credit that has any; -1 if none has. */
    private int creditedHeadline() {
        for (int i = 1; i < layout.firstProse(); i++) {
            if (layout.kinds[i] == Kind.CREDIT && isTitle(i - 1)) {
                boolean two = i > 1
                        && layout.isHeadline(i - 2)
                        && layout.segments.get(i - 2).alone()
                        && !layout.isEmptyLineAfter(i - 2);
                boolean kicker = two
                        && KICKER * layout.segments.get(i - 2).words()
                                < layout.segments.get(i - 1).words();
                return two && !kicker ? i - 2 : i - 1;
            }
        }
        return -1;
    }

    /** The first of the last headlines above the prose; -1 if there is none. */
    private int lastHeadline() {
        for (int i = layout.aboveOwnHeadline(); i < layout.firstProse(); i++) {
            if (isTitle(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isTitle(int i) {
        return layout.isHeadline(i) && layout.segments.get(i).alone() && isSetApart(i);
    }

    /** A headline's span without the blank that parts it from the sentence. */
    private Span fused(Segment segment, int end) {
        int close = layout.text.tokens().start(end);
        while (Lines.isBlank(layout.text.original().charAt(close - 1))) {
            close--;
        }
        return new Span(segment.span().start(), close);
    }

    private boolean isSubhead(int i) {
        Segment segment = layout.segments.get(i);
        return segment.alone()
                && layout.isBare(i)
                && segment.words() >= SUBHEAD
                && segment.words() <= LONGEST_SUBHEAD
                && endsParagraph(i - 1)
                && isSetApart(i)
                && layout.isProse(i + 1);
    }

    private boolean endsParagraph(int i) {
        return layout.kinds[i] != null
                || layout.segments.get(i).end() == Segment.End.SENTENCE
                || layout.isEmptyLineAfter(i);
    }

    /** Whether a line is no beginning of a sentence that goes on in the next, as lines of a fixed width are. */
    private boolean isSetApart(int i) {
        return layout.kinds[i + 1] != null
                || layout.isEmptyLineAfter(i)
                || layout.segments.get(i + 1).words()
                        >= 2 * layout.segments.get(i).words();
    }
}
