package io.github.muqabala.article.html;

import io.github.muqabala.article.html.Block.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the article's lines from the others: the subtree of lines that is worth most as running text, and in it the run
 * of lines that is worth most, what is furniture in between left out.
 */
final class MainContent {
    /** What a page's own word for it, that an element is the article's body, is worth. */
    private static final double NAMED = 1.2;
    /** Prose is teasers where it stands less together than this, of what the most does. */
    private static final double SCATTERED = 0.2;
    /** A lead is no more lines than this below the title. */
    private static final int LEAD = 25;

    private final List<Line> lines;
    private final List<Box> boxes;
    private final boolean[] repeated;
    private final double[] upTo;

    private MainContent(PageLines page) {
        lines = page.lines();
        boxes = page.boxes();
        Pruning.of(page);
        repeated = Repeats.of(lines);
        upTo = values();
    }

    /** The blocks of a page in its order. */
    static List<Block> of(PageLines page) {
        return new MainContent(page).blocks();
    }

    private List<Block> blocks() {
        Span run = bestRun();
        int lead = lead(run);
        List<Block> blocks = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Kind kind;
            if (i >= run.first && i < run.end) {
                kind = repeated[i] ? Kind.REPEAT : kind(line);
            } else if (i >= lead && i < run.first && line.isProse() && !line.box().pruned) {
                kind = kind(line);
            } else {
                kind = repeated[i] ? Kind.REPEAT : furniture(line);
            }
            blocks.add(new Block(kind, line.text()));
        }
        return blocks;
    }

    private static Kind kind(Line line) {
        Box box = line.box();
        if (box.pruned || line.isLinks() || Cues.opens(line) || line.heading() == 1) {
            return furniture(line);
        }
        if (line.heading() > 0) {
            return Kind.SUBHEAD;
        }
        return box.quote ? Kind.QUOTE : box.item ? Kind.LIST_ITEM : Kind.PARAGRAPH;
    }

    private static Kind furniture(Line line) {
        return line.box().captioned ? Kind.CAPTION : Kind.FURNITURE;
    }

    /** Where the lines between the title and the run begin, or the run itself. */
    private int lead(Span run) {
        for (int i = run.first - 1; i >= Math.max(0, run.first - LEAD); i--) {
            if (lines.get(i).heading() == 1) {
                return i + 1;
            }
        }
        return run.first;
    }

    /** A range of lines. */
    private record Span(int first, int end) {}

    private double[] values() {
        double most = 0;
        for (Line line : lines) {
            line.box().gather(line);
        }
        for (Box box : boxes) {
            most = Math.max(most, box.together);
        }
        double[] sums = new double[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            sums[i + 1] = sums[i] + (repeated[i] ? -0.5 : value(line, most));
        }
        return sums;
    }

    private static double value(Line line, double most) {
        if (line.box().pruned) {
            return -0.5;
        }
        if (line.isProse()) {
            return line.box().togetherness() < SCATTERED * most ? -2 : line.words() - line.linked();
        }
        if (line.isLinks()) {
            return -1.5 * Math.min(line.linked(), 12);
        }
        return line.heading() > 0 ? -1 : line.stops() > 0 ? 0 : -3;
    }

    private Span bestRun() {
        Box best = null;
        double most = 0;
        for (Box box : boxes) {
            double value = (upTo[box.end] - upTo[box.first]) * (box.named ? NAMED : 1);
            if (value >= most && !box.pruned) {
                most = value;
                best = box;
            }
        }
        return best == null ? new Span(0, 0) : bestRun(best);
    }

    /** The range of the greatest sum (Bentley 1984), in linear time. */
    private Span bestRun(Box box) {
        int start = box.first;
        double most = 0;
        Span run = new Span(box.first, box.first);
        for (int i = box.first; i <= box.end; i++) {
            if (upTo[i] - upTo[start] > most) {
                most = upTo[i] - upTo[start];
                run = new Span(start, i);
            }
            if (upTo[i] < upTo[start]) {
                start = i;
            }
        }
        return run;
    }
}
