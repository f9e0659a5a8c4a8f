package io.github.muqabala.alignment.origin;

import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells whether two statements stand in one copied passage. What many articles share was compared with the first of them
 * only, so that it is looked up whether both have it from a third as well.
 */
final class CopiedStretches {
    /** So much of a statement must stand in a passage for it to be part of that. */
    private static final double MOST = 0.75;

    /** One side of a passage. */
    private record Side(Span here, int other, Span there) {

        /** Where a statement in this passage stands in the other article: as far into the passage as here. */
        Span across(Span statement) {
            double scale = (double) there.length() / Math.max(1, here.length());
            int from = Math.max(statement.start(), here.start()) - here.start();
            int to = Math.min(statement.end(), here.end()) - here.start();
            return new Span(there.start() + (int) (from * scale), there.start() + (int) (to * scale));
        }
    }

    private final Map<Integer, List<Side>> sides = new HashMap<>();

    CopiedStretches(List<CopiedPassage> passages) {
        for (CopiedPassage passage : passages) {
            add(passage.left(), new Side(passage.leftSpan(), passage.right(), passage.rightSpan()));
            add(passage.right(), new Side(passage.rightSpan(), passage.left(), passage.leftSpan()));
        }
    }

    private void add(int article, Side side) {
        sides.computeIfAbsent(article, any -> new ArrayList<>()).add(side);
    }

    boolean join(int article, Span statement, int other, Span otherStatement) {
        for (Side side : sides.getOrDefault(article, List.of())) {
            if (isIn(statement, side.here())) {
                boolean direct = side.other() == other && isIn(otherStatement, side.there());
                if (direct || joinByThird(statement, side, other, otherStatement)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean joinByThird(Span statement, Side side, int other, Span otherStatement) {
        for (Side otherSide : sides.getOrDefault(other, List.of())) {
            if (otherSide.other() == side.other()
                    && isIn(otherStatement, otherSide.here())
                    && isIn(side.across(statement), otherSide.there())
                    && isIn(otherSide.across(otherStatement), side.there())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(Span statement, Span passage) {
        int common = Math.min(statement.end(), passage.end()) - Math.max(statement.start(), passage.start());
        return common > 0 && common >= MOST * statement.length();
    }
}
