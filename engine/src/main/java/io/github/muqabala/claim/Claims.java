package io.github.muqabala.claim;

import io.github.muqabala.article.Extraction;
import java.util.List;

/** Reads the claims of an article. */
public final class Claims {
    private Claims() {}

    /**
     * The claims of an article in reading order, none overlapping another; none of what is not of the article, or printed
     * for the second time. Linear in the length of the text.
     */
    public static List<Claim> of(Extraction extraction, ClaimOptions options) {
        return List.of();
    }
}
