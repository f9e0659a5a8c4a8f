package io.github.muqabala.alignment;

import io.github.muqabala.claim.Claim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What articles alone say, each of its own. */
final class OnlyHere {
    private OnlyHere() {}

    /** By article, in one pass over all links and statements. */
    static List<List<Statement>> of(Alignment alignment) {
        Set<Claim> linked = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Link link : alignment.links()) {
            if (link.acrossArticles() && link.verdict().family() != Verdict.Family.CONFLICT) {
                linked.add(link.left().claim());
                linked.add(link.right().claim());
            }
        }
        for (Group group : alignment.groups()) {
            if (group.articles().size() > 1) {
                group.statements().forEach(statement -> linked.add(statement.claim()));
            }
        }
        List<List<Statement>> alone = new ArrayList<>();
        alignment.articles().forEach(article -> alone.add(new ArrayList<>()));
        for (Statement statement : alignment.statements()) {
            if (statement.position() == null
                    && statement.claim().place() == Claim.Place.PROSE
                    && !linked.contains(statement.claim())) {
                alone.get(statement.article()).add(statement);
            }
        }
        return alone;
    }
}
