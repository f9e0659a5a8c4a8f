package io.github.muqabala.report.html;

import io.github.muqabala.text.Span;
import java.util.Locale;

/**
 * The picture of where passages lie: a bar for either article, and a band for each passage that connects its places.
 *
 * @param left characters of the left article
 * @param right characters of the right article
 */
record Strip(int left, int right) {
    private static final double WIDTH = 1000;
    /** So that a short passage of a long article can be seen and clicked. */
    private static final double LEAST = 3;

    /** The points of a passage's outline: across the upper bar, down to the lower one, across that, and back. */
    String outline(NumberedPassage passage) {
        double[] upper = place(passage.passage().left(), left);
        double[] lower = place(passage.passage().right(), right);
        return String.format(
                Locale.ROOT,
                "%.1f,0 %.1f,0 %.1f,14 %.1f,58 %.1f,72 %.1f,72 %.1f,58 %.1f,14",
                upper[0],
                upper[1],
                upper[1],
                lower[1],
                lower[1],
                lower[0],
                lower[0],
                upper[0]);
    }

    private static double[] place(Span span, int length) {
        double start = WIDTH * span.start() / length;
        double end = Math.max(WIDTH * span.end() / length, start + LEAST);
        double over = Math.max(0, end - WIDTH);
        return new double[] {start - over, end - over};
    }
}
