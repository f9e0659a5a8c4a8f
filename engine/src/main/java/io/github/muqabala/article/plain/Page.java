package io.github.muqabala.article.plain;

import io.github.muqabala.article.plain.Furniture.Kind;
import io.github.muqabala.text.Lines;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text seen as a page: what of it is furniture.
 *
 * <p>Most furniture says what it is ({@link LineKind}). Lists of other articles' headlines and menus do not; they are told by
 * where they stand: rows of short segments without a full stop, before the first paragraph of prose or after the last, or
 * anywhere if wide gaps separate them or a line announces them. What stands last before the prose is the article's own
 * headline. A text without prose has no furniture of that sort, as there is nothing that it could surround.
 */
final class Page {
    private static final int PROSE = 25;
    private static final int SENTENCE = 8;
    /** A row is at least so long where links or wide gaps are in it, */
    private static final int ROW = 5;
    /** and so long where nothing but its shape speaks for it. */
    private static final int PLAIN_ROW = 9;

    private static final int HEADLINE = 4;
    /** A line above a headline that is so many times longer says what the article belongs to. */
    private static final double KICKER = 1.6;

    private static final int SUBHEAD = 2;
    private static final int LONGEST_SUBHEAD = 12;
    private static final int OWN_HEADLINES = 2;
    private static final int ABOVE_PROSE = 4;
    private static final int ANNOUNCED = 10;

    private final Text text;
    private final List<Segment> segments;
    private final LineKind lines;
    private final @Nullable Kind[] kinds;
    private final List<Heading> headings = new ArrayList<>();
    /** The first segment of prose and the last; all of them if there is none. */
    private int first;

    private int last;

    private Page(Text text) {
        this.text = text;
        this.segments = Segment.of(text);
        this.lines = new LineKind(text);
        this.kinds = new Kind[segments.size()];
    }

    static Page of(Text text) {
        Page page = new Page(text);
        page.findLines();
        page.findProse();
        page.findRows();
        page.findHeadings();
        return page;
    }

    private void findLines() {
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = lines.of(segments.get(i));
        }
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == Kind.HEADLINES) {
                for (int k = i + 1; k < kinds.length && k <= i + ANNOUNCED && isHeadline(k); k++) {
                    kinds[k] = Kind.HEADLINES;
                }
            }
        }
    }

    private void findProse() {
        while (first < kinds.length && !isProse(first)) {
            first++;
        }
        last = kinds.length - 1;
        while (last > first && !isProse(last)) {
            last--;
        }
    }

    private void findRows() {
        if (first == kinds.length) {
            return;
        }
        findRow(0, aboveOwnHeadline(first), first);
        findRow(last + 1, kinds.length, kinds.length);
        int from = first;
        for (int i = first; i <= last; i++) {
            if (kinds[i] != null || segments.get(i).alone() || isProse(i)) {
                from = i + 1;
            } else if (i - from + 1 >= ROW && (i == last || segments.get(i + 1).alone())) {
                mark(from, i + 1);
            }
        }
    }

    /** Where the segments end, above the first prose, of which none is the article's headline or stands below it. */
    private int aboveOwnHeadline(int prose) {
        int headlines = 0;
        int spared = 0;
        int end = prose;
        for (int i = prose - 1; i >= 0 && headlines < OWN_HEADLINES && spared < ABOVE_PROSE; i--) {
            if (kinds[i] == null) {
                if (!segments.get(i).alone() || (headlines > 0 && isEmptyLineAfter(i))) {
                    break;
                }
                spared++;
                if (segments.get(i).words() >= HEADLINE) {
                    headlines++;
                    end = i;
                }
            }
        }
        return end;
    }

    private boolean isEmptyLineAfter(int i) {
        return breaksBefore(i + 1) > 1;
    }

    private int breaksBefore(int i) {
        int breaks = 0;
        for (int k = segments.get(i - 1).span().end();
                k < segments.get(i).span().start();
                k++) {
            breaks += text.original().charAt(k) == '\n' ? 1 : 0;
        }
        return breaks;
    }

    /** Marks the headlines in [from, to) if those in [from, limit) make a row. */
    private void findRow(int from, int to, int limit) {
        int row = 0;
        boolean signs = false;
        for (int i = from; i < limit; i++) {
            boolean sign = kinds[i] == Kind.LINK
                    || kinds[i] == Kind.HEADLINES
                    || !segments.get(i).alone();
            signs |= sign;
            row += sign || isBare(i) ? 1 : 0;
        }
        if (row >= (signs ? ROW : PLAIN_ROW)) {
            mark(from, to);
        }
    }

    private void mark(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isBare(i)) {
                kinds[i] = Kind.HEADLINES;
            }
        }
    }

    private boolean isBare(int i) {
        Segment segment = segments.get(i);
        boolean bare = !segment.alone() || (segment.end() == Segment.End.BARE && !segment.runsOn());
        return kinds[i] == null && bare && segment.words() < PROSE;
    }

    private boolean isHeadline(int i) {
        return isBare(i) && segments.get(i).words() >= HEADLINE;
    }

    private boolean isProse(int i) {
        Segment segment = segments.get(i);
        boolean sentence = segment.end() == Segment.End.SENTENCE && segment.words() >= SENTENCE;
        boolean wrapped = segment.alone() && segment.runsOn() && segment.words() >= HEADLINE;
        return kinds[i] == null && (segment.words() >= PROSE || sentence || wrapped);
    }

    private void findHeadings() {
        if (first == kinds.length) {
            return;
        }
        int title = creditedHeadline();
        title = title < 0 ? lastHeadline() : title;
        if (title >= 0) {
            headings.add(new Heading(segments.get(title).span(), Heading.Kind.TITLE));
            if (title + 1 < first && isTitle(title + 1)) {
                headings.add(new Heading(segments.get(title + 1).span(), Heading.Kind.SUBTITLE));
            }
        } else {
            int end = FusedTitle.end(text, segments.get(first));
            if (end > segments.get(first).from()) {
                headings.add(new Heading(fused(segments.get(first), end), Heading.Kind.TITLE));
            }
        }
        List<Integer> subheads = new ArrayList<>();
        for (int i = first + 1; i < last; i++) {
            if (isSubhead(i)) {
                subheads.add(i);
            }
        }
        int distance = subheads.stream().mapToInt(this::breaksBefore).min().orElse(0);
        for (int i : subheads) {
            // Subheads of a page are all at one distance; a line at a greater one has lost the picture above it.
            if (breaksBefore(i) >= 2 * distance) {
                kinds[i] = Kind.CAPTION;
            } else {
                headings.add(new Heading(segments.get(i).span(), Heading.Kind.SUBHEAD));
            }
        }
    }

    /** The headline above the first credit that has any; -1 if none has. */
    private int creditedHeadline() {
        for (int i = 1; i < first; i++) {
            if (kinds[i] == Kind.CREDIT && isTitle(i - 1)) {
                boolean two = i > 1 && isHeadline(i - 2) && segments.get(i - 2).alone() && !isEmptyLineAfter(i - 2);
                boolean kicker = two
                        && KICKER * segments.get(i - 2).words()
                                < segments.get(i - 1).words();
                return two && !kicker ? i - 2 : i - 1;
            }
        }
        return -1;
    }

    /** The first of the last headlines above the prose; -1 if there is none. */
    private int lastHeadline() {
        for (int i = aboveOwnHeadline(first); i < first; i++) {
            if (isTitle(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isTitle(int i) {
        return isHeadline(i) && segments.get(i).alone() && isSetApart(i);
    }

    /** A headline's span without the blank that parts it from the sentence. */
    private Span fused(Segment segment, int end) {
        int close = text.tokens().start(end);
        while (Lines.isBlank(text.original().charAt(close - 1))) {
            close--;
        }
        return new Span(segment.span().start(), close);
    }

    private boolean isSubhead(int i) {
        Segment segment = segments.get(i);
        return segment.alone()
                && isBare(i)
                && segment.words() >= SUBHEAD
                && segment.words() <= LONGEST_SUBHEAD
                && endsParagraph(i - 1)
                && isSetApart(i)
                && isProse(i + 1);
    }

    private boolean endsParagraph(int i) {
        return kinds[i] != null || segments.get(i).end() == Segment.End.SENTENCE || isEmptyLineAfter(i);
    }

    /** Whether a line is no beginning of a sentence that goes on in the next, as lines of a fixed width are. */
    private boolean isSetApart(int i) {
        return kinds[i + 1] != null
                || isEmptyLineAfter(i)
                || segments.get(i + 1).words() >= 2 * segments.get(i).words();
    }

    /** Whether prose stands before a place and after it. */
    boolean isAmidProse(int place) {
        return first < kinds.length
                && segments.get(first).span().end() <= place
                && place < segments.get(last).span().start();
    }

    /** The headings, in reading order. */
    List<Heading> headings() {
        return List.copyOf(headings);
    }

    /** The furniture, in reading order. */
    List<Furniture> furniture() {
        List<Furniture> furniture = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            Segment segment = segments.get(i);
            Kind kind = kinds[i];
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
        int start = text.tokens().start(token);
        return text.original().charAt(start - 1) == '(' ? start - 1 : start;
    }
}
