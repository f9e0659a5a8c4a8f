package io.github.muqabala.benchmarks.quality;

import io.github.muqabala.alignment.Alignment;
import io.github.muqabala.alignment.Link;
import io.github.muqabala.alignment.Reason;
import io.github.muqabala.alignment.Statement;
import io.github.muqabala.alignment.Verdict.Family;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What an alignment says of the pairs of a gold file. */
final class FoundLinks {
    private static final Set<Reason.Kind> AGAINST =
            EnumSet.of(Reason.Kind.OPPOSITE_STANCE, Reason.Kind.NEGATION, Reason.Kind.ANTONYM, Reason.Kind.DENIAL);

    private final Alignment alignment;
    private final List<String> articles;
    private final List<CodePoints> points;

    /**
     * Of an alignment.
     *
     * @param articles what the gold calls its articles, in their order
     */
    FoundLinks(Alignment alignment, List<String> articles) {
        this.alignment = alignment;
        this.articles = articles;
        points = alignment.articles().stream()
                .map(article -> CodePoints.of(article.article().text().original()))
                .toList();
    }

    List<Link> of(StatementPair pair) {
        return alignment.links().stream()
                .filter(link -> joins(link.left(), link.right(), pair) || joins(link.right(), link.left(), pair))
                .toList();
    }

    private boolean joins(Statement one, Statement other, StatementPair pair) {
        return is(one, pair.leftArticle(), pair.left()) && is(other, pair.rightArticle(), pair.right());
    }

    private boolean is(Statement statement, String article, GoldStatement gold) {
        return articles.get(statement.article()).equals(article)
                && gold.overlaps(points.get(statement.article()).stretch(statement.span()));
    }

    static boolean isRight(Link link, StatementPair pair) {
        return pair.isConflict() == (link.verdict().family() != Family.AGREEMENT);
    }

    /** Whether a link names what speaks against agreement. */
    static boolean namesReason(Link link) {
        return link.reasons().stream().anyMatch(reason -> AGAINST.contains(reason.kind()));
    }

    /** Whether the surest link of the left statement to the right article is to the right statement. */
    boolean isFirstPartner(StatementPair pair) {
        Link best = null;
        boolean right = false;
        for (Link link : alignment.links()) {
            for (Statement one : List.of(link.left(), link.right())) {
                Statement other = one == link.left() ? link.right() : link.left();
                boolean candidate = is(one, pair.leftArticle(), pair.left())
                        && articles.get(other.article()).equals(pair.rightArticle());
                if (candidate && (best == null || link.score() > best.score())) {
                    best = link;
                    right = is(other, pair.rightArticle(), pair.right());
                }
            }
        }
        return right;
    }
}
