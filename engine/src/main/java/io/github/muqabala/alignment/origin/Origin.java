package io.github.muqabala.alignment.origin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Articles that have what they say from one place.
 *
 * @param articles their numbers, ascending; at least one
 * @param basis what tells that
 * @param agency the news agency that is credited, as it is credited; null if none is
 */
public record Origin(
        List<Integer> articles, Basis basis, @Nullable String agency) {

    /** What tells that articles have one origin. */
    public enum Basis {
        /** An article of which there is no copy and that credits no agency. */
        ALONE,
        /** They are copies of one another, whole or edited. */
        COPIES,
        /** They credit the same agency. */
        AGENCY
    }

    /** Takes a copy of the numbers. */
    public Origin {
        articles = List.copyOf(articles);
    }
}
