package io.github.muqabala.alignment;

import io.github.muqabala.alignment.FigureSlots.Slot;
import io.github.muqabala.alignment.FigureSlots.Value;
import io.github.muqabala.alignment.Reason.Kind;
import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Links claims by the numbers and dates that they give for the same. Of two articles first those figures answer each other
 * that are equal, then those that may both be true, then the nearest; but for equal ones each answers one.
 */
final class FigureLinks {
    private static final double SCORE = 0.5;

    /** A figure is linked to so many that are equal; they are all in its group. */
    private static final int MOST_PARTNERS = 24;

    private record Spans(int leftArticle, Span left, int rightArticle, Span right) {}

    private final Map<Figure, Integer> partners = new HashMap<>();
    private final Set<Spans> seen = new HashSet<>();
    private final List<Bond> links = new ArrayList<>();

    List<Bond> between(FigureSlots slots) {
        slots.all().forEach((slot, articles) -> {
            List<List<Figure>> byArticle = List.copyOf(articles.values());
            for (int i = 0; i < byArticle.size(); i++) {
                for (int j = i + 1; j < byArticle.size(); j++) {
                    match(slot, byArticle.get(i), byArticle.get(j));
                }
            }
        });
        return links;
    }

    private void match(Slot slot, List<Figure> left, List<Figure> right) {
        List<Figure> openLeft = new ArrayList<>(left);
        List<Figure> openRight = new ArrayList<>(right);
        for (Figure one : left) {
            for (Figure other : right) {
                if (one.same(other)) {
                    openLeft.remove(one);
                    openRight.remove(other);
                    if (partners.merge(one, 1, Integer::sum) <= MOST_PARTNERS) {
                        add(slot, one, other, Verdict.PARTIAL, one.date() ? Kind.SAME_DATE : Kind.SAME_NUMBER);
                    }
                }
            }
        }
        for (Figure one : List.copyOf(openLeft)) {
            openRight.stream().filter(one::meets).findFirst().ifPresent(other -> {
                openLeft.remove(one);
                openRight.remove(other);
                add(slot, one, other, Verdict.COARSER, one.date() ? Kind.COARSER_DATE : Kind.COARSER_NUMBER);
            });
        }
        nearest(slot, openLeft, openRight);
    }

    private void nearest(Slot slot, List<Figure> left, List<Figure> right) {
        while (true) {
            Figure bestLeft = null;
            Figure bestRight = null;
            double best = 1;
            for (Figure one : left) {
                for (Figure other : right) {
                    double distance = one.distance(other);
                    if (distance <= best) {
                        best = distance;
                        bestLeft = one;
                        bestRight = other;
                    }
                }
            }
            if (bestLeft == null || bestRight == null) {
                return;
            }
            double low = bestLeft.low();
            double high = bestRight.low();
            // What an article gives twice is one figure.
            left.removeIf(figure -> figure.low() == low);
            right.removeIf(figure -> figure.low() == high);
            add(
                    slot,
                    bestLeft,
                    bestRight,
                    bestLeft.date() ? Verdict.DATE_DIFFERS : Verdict.NUMBER_DIFFERS,
                    bestLeft.date() ? Kind.DIFFERENT_DATE : Kind.DIFFERENT_NUMBER);
        }
    }

    private void add(Slot slot, Figure left, Figure right, Verdict verdict, Kind kind) {
        Link link = new Link(
                left.statement(),
                right.statement(),
                verdict,
                SCORE,
                List.of(new Reason(kind, List.of(left.span()), List.of(right.span()))));
        // A claim on two topics has its figures in the slots of both.
        if (seen.add(new Spans(
                left.statement().article(), left.span(), right.statement().article(), right.span()))) {
            links.add(new Bond(link, Value.of(slot, left), Value.of(slot, right)));
        }
    }
}
