package io.github.muqabala.alignment.origin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Articles that have what they say from one place.
 *
 * @param articles their numbers, ascending; at least one
 * @param basis what tells that
 * @param agency the news agency that is credited, by the name it is usually called by; null if none is
 */
public record Origin(
        List<Integer> articles, Basis basis, @Nullable String agency) {

    /** What tells that articles have one origin. */
    public enum Basis {
        /** One article that credits no agency, or several, and of which there is no copy. */
        ALONE,
        /** They are copies of one another, whole, edited, extended or cut. */
        COPIES,
        /** They credit one agency, each by itself or in a copy; or one article does. */
        AGENCY
    }

    /** Takes a copy of the numbers. */
    public Origin {
        articles = List.copyOf(articles);
    }
}
