package io.github.muqabala.alignment;

import io.github.muqabala.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A link, with what its two statements say by the side of which the link was made.
 *
 * @param link the link
 * @param left a key of all statements that say what the left one says
 * @param right a key of all statements that say what the right one says
 */
record Bond(Link link, Object left, Object right) {
    private record Claims(int leftArticle, Span left, int rightArticle, Span right) {
        static Claims of(Link link) {
            return new Claims(
                    link.left().article(),
                    link.left().claim().span(),
                    link.right().article(),
                    link.right().claim().span());
        }
    }

    /** Those of {@code others} but for agreements between claims that have conflicts by {@code known}: their words alone agree. */
    static List<Link> besidesConflicts(List<Bond> known, List<Link> others) {
        Set<Claims> conflicts = new HashSet<>();
        for (Bond bond : known) {
            if (bond.link.verdict().family() == Verdict.Family.CONFLICT) {
                conflicts.add(Claims.of(bond.link));
            }
        }
        return others.stream()
                .filter(link -> link.verdict().family() != Verdict.Family.AGREEMENT
                        || link.verdict() == Verdict.SAME_WORDING
                        || !conflicts.contains(Claims.of(link)))
                .toList();
    }
}
