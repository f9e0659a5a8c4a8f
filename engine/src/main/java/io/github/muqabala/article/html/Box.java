package io.github.muqabala.article.html;

import org.jspecify.annotations.Nullable;

/** An element that holds lines, which are a range of the page's: elements nest as the ranges do. */
final class Box {
    /** What prose counts for, one, two and three levels above its box. */
    private static final double[] CLOSENESS = {1, 0.6, 0.3};

    final @Nullable Box parent;
    /** What marks it as furniture, if anything does. */
    final @Nullable String token;

    /** The token of the innermost box around it, itself included, that has one. */
    final @Nullable String marked;

    final Mark mark;
    /** Whether the page itself calls this the article's body. */
    final boolean named;

    final boolean quote;
    final boolean item;
    final int first;
    int end;
    /** Words of prose in all of its lines. */
    int prose;

    /** Words of prose close below, the closer the more. */
    double together;

    /** Whether it is said of a picture. */
    final boolean captioned;

    /** Whether the lines inside are furniture, of which the guard has the last word. */
    boolean pruned;

    /** What an element's name, class and role say of its lines. */
    enum Mark {
        NONE,
        CAPTION,
        WEAK,
        STRONG
    }

    Box(@Nullable Box parent, @Nullable String token, boolean named, String tag, int first) {
        this.parent = parent;
        this.token = token;
        marked = token == null && parent != null ? parent.marked : token;
        mark = Furniture.mark(token);
        this.named = named;
        this.first = first;
        captioned = mark == Mark.CAPTION || (parent != null && parent.captioned);
        quote = tag.equals("blockquote") || (parent != null && parent.quote);
        item = tag.equals("li") || tag.equals("td") || tag.equals("dd") || (parent != null && parent.item);
    }

    /** Counts a line of its own towards the boxes close above. */
    void gather(Line line) {
        if (!line.isProse() || pruned) {
            return;
        }
        Box around = parent;
        for (int i = 0; i < CLOSENESS.length && around != null; i++) {
            around.together += CLOSENESS[i] * line.words();
            around = around.parent;
        }
    }

    /** How much prose stands together with that in this box. */
    double togetherness() {
        double most = together;
        Box around = parent;
        for (int i = 0; i < CLOSENESS.length && around != null; i++) {
            most = Math.max(most, around.together);
            around = around.parent;
        }
        return most;
    }
}
