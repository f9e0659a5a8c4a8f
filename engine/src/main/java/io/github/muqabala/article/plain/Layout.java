package io.github.muqabala.article.plain;

import io.github.muqabala.article.plain.Furniture.Kind;
import io.github.muqabala.text.Lines;
import io.github.muqabala.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The segments of a text, what furniture each is as far as it is known, and what the shape of each says. */
final class Layout {
    private static final int PROSE = 25;
    private static final int SENTENCE = 8;
    private static final int HEADLINE = 4;
    private static final int OWN_HEADLINES = 2;
    private static final int ABOVE_PROSE = 4;

    final Text text;
    final List<Segment> segments;
    /** Of each segment; null where it is none. */
    final @Nullable Kind[] kinds;

    private int first;
    private int last;

    Layout(Text text) {
        this.text = text;
        this.segments = Segment.of(text);
        this.kinds = new Kind[segments.size()];
    }

    int size() {
        return kinds.length;
    }

    /** Finds where the prose begins and ends, once furniture is known that says what it is. */
    void findProse() {
        while (first < kinds.length && !isProse(first)) {
            first++;
        }
        last = kinds.length - 1;
        while (last > first && !isProse(last)) {
            last--;
        }
    }

    boolean hasProse() {
        return first < kinds.length;
    }

    /** The first segment of prose; the number of segments if there is none. */
    int firstProse() {
        return first;
    }

    int lastProse() {
        return last;
    }

    /** Whether prose stands before a place and after it. */
    boolean isAmidProse(int place) {
        return first < kinds.length
                && segments.get(first).span().end() <= place
                && place < segments.get(last).span().start();
    }

    /** Where the segments end, above the first prose, of which none is the article's headline or stands below it. */
    int aboveOwnHeadline() {
        int headlines = 0;
        int spared = 0;
        int end = first;
        for (int i = first - 1; i >= 0 && headlines < OWN_HEADLINES && spared < ABOVE_PROSE; i--) {
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

    boolean isEmptyLineAfter(int i) {
        return breaksBefore(i + 1) > 1;
    }

    /** How many line breaks stand before a segment that is not the first. */
    int breaksBefore(int i) {
        String original = text.original();
        int breaks = 0;
        for (int k = segments.get(i - 1).span().end();
                k < segments.get(i).span().start();
                k++) {
            boolean half = original.charAt(k) == '\r' && original.charAt(k + 1) == '\n';
            breaks += Lines.isBreak(original.charAt(k)) && !half ? 1 : 0;
        }
        return breaks;
    }

    boolean isBare(int i) {
        Segment segment = segments.get(i);
        boolean bare = !segment.alone() || (segment.end() == Segment.End.BARE && !segment.runsOn());
        return kinds[i] == null && bare && segment.words() < PROSE;
    }

    boolean isHeadline(int i) {
        return isBare(i) && segments.get(i).words() >= HEADLINE;
    }

    boolean isProse(int i) {
        Segment segment = segments.get(i);
        boolean sentence = segment.end() == Segment.End.SENTENCE && segment.words() >= SENTENCE;
        boolean wrapped = segment.alone() && segment.runsOn() && segment.words() >= HEADLINE;
        return kinds[i] == null && (segment.words() >= PROSE || sentence || wrapped);
    }
}
