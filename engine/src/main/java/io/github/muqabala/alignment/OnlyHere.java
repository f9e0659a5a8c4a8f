package io.github.muqabala.alignment;

import io.github.muqabala.claim.Claim;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What one article alone says. */
final class OnlyHere {
    private OnlyHere() {}

    static List<Statement> of(Alignment alignment, int article) {
        Set<Claim> linked = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Link link : alignment.links()) {
            if (link.acrossArticles() && link.verdict().family() != Verdict.Family.CONFLICT) {
                add(link.left(), article, linked);
                add(link.right(), article, linked);
            }
        }
        for (Group group : alignment.groups()) {
            if (group.articles().size() > 1) {
                group.statements().forEach(statement -> add(statement, article, linked));
            }
        }
        return alignment.statements().stream()
                .filter(statement -> statement.article() == article
                        && statement.position() == null
                        && statement.claim().place() == Claim.Place.PROSE
                        && !linked.contains(statement.claim()))
                .toList();
    }

    private static void add(Statement statement, int article, Set<Claim> linked) {
        if (statement.article() == article) {
            linked.add(statement.claim());
        }
    }
}
