package io.github.muqabala.article.plain;

import io.github.muqabala.article.plain.Furniture.Kind;
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
    private static final int OWN_HEADLINES = 2;
    private static final int ABOVE_PROSE = 4;
    private static final int ANNOUNCED = 10;

    private final Text text;
    private final List<Segment> segments;
    private final LineKind lines;
    private final @Nullable Kind[] kinds;

    private Page(Text text) {
        this.text = text;
        this.segments = Segment.of(text);
        this.lines = new LineKind(text);
        this.kinds = new Kind[segments.size()];
    }

    static List<Furniture> furniture(Text text) {
        Page page = new Page(text);
        page.findLines();
        page.findRows();
        return page.found();
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

    private void findRows() {
        int first = 0;
        while (first < kinds.length && !isProse(first)) {
            first++;
        }
        if (first == kinds.length) {
            return;
        }
        int last = kinds.length - 1;
        while (!isProse(last)) {
            last--;
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
        int breaks = 0;
        for (int k = segments.get(i).span().end();
                k < segments.get(i + 1).span().start();
                k++) {
            breaks += text.original().charAt(k) == '\n' ? 1 : 0;
        }
        return breaks > 1;
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

    private List<Furniture> found() {
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
