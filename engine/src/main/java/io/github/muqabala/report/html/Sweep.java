package io.github.muqabala.report.html;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into segments at every place where a mark begins or ends, once from its beginning to its end. */
final class Sweep {
    private final String text;
    /** In the order they begin. */
    private final List<Mark> marks;

    private final List<Mark> open = new ArrayList<>();
    /** Opened, but not yet shown: a mark may begin in what lies between two lines. */
    private final List<Mark> begun = new ArrayList<>();

    private int next;

    Sweep(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks;
    }

    /** The segments of a stretch that begins at or after the end of the one asked for before. */
    List<Segment> segments(int start, int end) {
        List<Segment> segments = new ArrayList<>();
        int place = start;
        while (place < end) {
            advanceTo(place);
            int cut = nextCut(place, end);
            segments.add(new Segment(VisibleText.of(text, place, cut), List.copyOf(open), List.copyOf(begun)));
            begun.clear();
            place = cut;
        }
        return segments;
    }

    private void advanceTo(int place) {
        while (next < marks.size() && marks.get(next).span().start() <= place) {
            open.add(marks.get(next));
            begun.add(marks.get(next));
            next++;
        }
        open.removeIf(mark -> mark.span().end() <= place);
    }

    private int nextCut(int place, int end) {
        int cut = next < marks.size() ? Math.min(end, marks.get(next).span().start()) : end;
        for (Mark mark : open) {
            cut = Math.min(cut, mark.span().end());
        }
        return Math.max(cut, place + 1);
    }
}
