package io.github.muqabala.article.html;

import io.github.muqabala.article.html.Box.Mark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Believes the marks of furniture on a page, but none by which too much of its prose would go. */
final class Pruning {
    /** A weak mark is not believed of an element that holds more than this share of the page's prose. */
    private static final double GUARD = 0.4;
    /** No token is believed by which more than this share goes, in however many elements. */
    private static final double TOKEN_GUARD = 0.65;
    /** The same for what no article is called; comments are often far longer than what they comment on. */
    private static final double STRONG_GUARD = 0.97;

    private Pruning() {}

    /** Tells the boxes of a page which of them are pruned. */
    static void of(PageLines page) {
        List<Box> boxes = page.boxes();
        for (Line line : page.lines()) {
            if (line.isProse()) {
                line.box().prose += line.words();
            }
        }
        for (int i = boxes.size() - 1; i >= 0; i--) {
            Box box = boxes.get(i);
            if (box.parent != null) {
                box.parent.prose += box.prose;
            }
        }
        int total = boxes.isEmpty() ? 0 : boxes.get(0).prose;
        Map<String, Integer> marked = new HashMap<>();
        for (Box box : boxes) {
            if (box.token != null && (box.parent == null || !box.token.equals(box.parent.marked))) {
                marked.merge(box.token, box.prose, Integer::sum);
            }
        }
        for (Box box : boxes) {
            boolean strong = box.mark == Mark.STRONG;
            boolean kept = box.token == null
                    || (!strong && box.prose > GUARD * total)
                    || marked.getOrDefault(box.token, 0) > total * (strong ? STRONG_GUARD : TOKEN_GUARD);
            box.pruned = !kept || (box.parent != null && box.parent.pruned);
        }
    }
}
