package io.github.muqabala.article.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lines of prose that a page has printed further up already, if it prints so many twice that they are its body. */
final class Repeats {
    /** Fewer twice, of what is printed once, are teasers and pull quotes. */
    private static final double BODY = 0.3;

    private Repeats() {}

    static boolean[] of(List<Line> lines) {
        boolean[] repeated = new boolean[lines.size()];
        Map<String, Integer> seen = new HashMap<>();
        int once = 0;
        int again = 0;
        for (int i = 0; i < repeated.length; i++) {
            Line line = lines.get(i);
            if (line.isProse() && !line.box().pruned) {
                repeated[i] = seen.putIfAbsent(line.text(), i) != null;
                once += repeated[i] ? 0 : line.words();
                again += repeated[i] ? line.words() : 0;
            }
        }
        return again > BODY * once ? repeated : new boolean[lines.size()];
    }
}
