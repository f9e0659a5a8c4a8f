package io.github.muqabala.claim;

import io.github.muqabala.article.Extraction;
import java.util.List;

/** What tells the claims of an article to those who show them; {@link Claims#of} with its options is one. */
@FunctionalInterface
public interface ClaimReader {

    /** The claims of an article, in reading order. */
    List<Claim> claims(Extraction extraction);
}
