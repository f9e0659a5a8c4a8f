package io.github.muqabala.alignment;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.claim.Claim;
import java.util.List;

/**
 * An article with its claims.
 *
 * @param extraction how it was read
 * @param claims what it says, in reading order
 */
public record AlignedArticle(Extraction extraction, List<Claim> claims) {
    /** Takes a copy of the claims. */
    public AlignedArticle {
        claims = List.copyOf(claims);
    }

    public Article article() {
        return extraction.article();
    }
}
