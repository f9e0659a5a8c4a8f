package io.github.muqabala.alignment;

import java.util.List;

/**
 * Two statements and what they are to one another.
 *
 * @param left the one of the earlier article, or the earlier in the same article; the same as {@code right} where one sentence
 *     says both, as of an accusation and its denial
 * @param right the other
 * @param verdict what they are to one another
 * @param score how sure it is that they speak of the same, in [0, 1]
 * @param reasons what the verdict rests on, the weightiest first; at least one
 */
public record Link(Statement left, Statement right, Verdict verdict, double score, List<Reason> reasons) {
    /** Takes a copy of the reasons. */
    public Link {
        reasons = List.copyOf(reasons);
    }

    /** Whether the statements are of different articles. */
    public boolean acrossArticles() {
        return left.article() != right.article();
    }
}
