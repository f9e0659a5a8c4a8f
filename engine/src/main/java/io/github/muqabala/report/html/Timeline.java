package io.github.muqabala.report.html;

import io.github.muqabala.comparison.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a cluster: its articles on a line by date, and an arc from each to the earlier one that it is most like.
 * Between two articles there is room for both, and more the longer one came after the other (by the logarithm).
 *
 * @param dots the articles
 * @param arcs what connects them
 * @param undated where the undated ones begin, in hundredths of the width; null if there are none, or no others
 */
record Timeline(List<Dot> dots, List<Arc> arcs, @Nullable String undated) {
    /** More would run into one another on a telephone. */
    static final int LIMIT = 24;

    /**
     * An article.
     *
     * @param number which of the cluster it is, from 1
     * @param x where it stands, in hundredths of the width
     * @param label its day; null if it has none, or no room for it
     */
    record Dot(int number, String x, @Nullable String label, ListedArticle article) {}

    /**
     * A line between two articles.
     *
     * @param path its outline in a field of 1,000 by 60
     * @param tip where its arrow points, in hundredths of the width; null if it has none
     */
    record Arc(String path, @Nullable String tip) {}

    private static String hundredths(double share) {
        return String.format(Locale.ROOT, "%.2f", 100 * share);
    }

    /** A picture in the making. */
    static final class Drawing {
        private static final double MARGIN = 0.04;
        private static final double UNDATED = 2.5;
        /** The room that a day's label takes on a telephone. */
        private static final double LABEL = 0.19;

        private static final int LENGTH_OF_DAY = "2023-05-18".length();

        private final boolean fromRight;
        private final List<ListedArticle> articles = new ArrayList<>();
        /** Where each stands, in units that are not those of the picture yet. */
        private final List<Double> places = new ArrayList<>();

        private final List<Line> lines = new ArrayList<>();

        private record Line(int earlier, int later, Direction direction) {}

        Drawing(boolean fromRight) {
            this.fromRight = fromRight;
        }

        void add(ListedArticle article) {
            places.add(
                    articles.isEmpty()
                            ? 0
                            : places.get(places.size() - 1)
                                    + distance(articles.get(articles.size() - 1).time(), article.time()));
            articles.add(article);
        }

        private static double distance(@Nullable Double before, @Nullable Double time) {
            if (before == null) {
                return 1;
            }
            return time == null ? UNDATED : 1 + Math.log1p(time - before);
        }

        void connect(int earlier, int later, Direction direction) {
            lines.add(new Line(earlier, later, direction));
        }

        private double x(double place) {
            double all = places.get(places.size() - 1);
            double share = MARGIN + (1 - 2 * MARGIN) * (all == 0 ? 0 : place / all);
            return fromRight ? 1 - share : share;
        }

        Timeline timeline() {
            List<Dot> dots = new ArrayList<>();
            double labelled = -1;
            for (int i = 0; i < articles.size(); i++) {
                double x = x(places.get(i));
                String label = labelled < 0 || Math.abs(x - labelled) >= LABEL ? label(i) : null;
                labelled = label == null ? labelled : x;
                dots.add(new Dot(i + 1, hundredths(x), label, articles.get(i)));
            }
            return new Timeline(dots, lines.stream().map(this::arc).toList(), undated());
        }

        private @Nullable String label(int article) {
            String moment = articles.get(article).moment();
            return moment == null ? null : moment.substring(0, LENGTH_OF_DAY);
        }

        private Arc arc(Line line) {
            double from = 1000 * x(places.get(line.earlier()));
            double to = 1000 * x(places.get(line.later()));
            // The arc reaches three quarters of the way to its control points.
            double top = 60 - (18 + 58 * Math.sqrt(Math.abs(to - from) / 1000));
            String path =
                    String.format(Locale.ROOT, "M%.1f,60 C%.1f,%.1f %.1f,%.1f %.1f,60", from, from, top, to, top, to);
            return new Arc(
                    path,
                    switch (line.direction()) {
                        case LEFT_TO_RIGHT -> hundredths(to / 1000);
                        case RIGHT_TO_LEFT -> hundredths(from / 1000);
                        case COMMON_SOURCE, UNKNOWN -> null;
                    });
        }

        private @Nullable String undated() {
            for (int i = 1; i < articles.size(); i++) {
                if (articles.get(i).day() == null && articles.get(i - 1).day() != null) {
                    return hundredths(x((places.get(i - 1) + places.get(i)) / 2));
                }
            }
            return null;
        }
    }
}
