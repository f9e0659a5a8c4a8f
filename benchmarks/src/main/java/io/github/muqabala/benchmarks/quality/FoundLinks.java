package io.github.muqabala.benchmarks.quality;

import io.github.muqabala.alignment.Alignment;
import io.github.muqabala.alignment.Link;
import io.github.muqabala.alignment.Reason;
import io.github.muqabala.alignment.Statement;
import io.github.muqabala.alignment.Verdict.Family;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
                .filter(link -> joins(link, pair) || joins(turned(link), pair))
                .toList();
    }

    private static Link turned(Link link) {
        return new Link(link.right(), link.left(), link.verdict(), link.score(), link.reasons());
    }

    private boolean joins(Link link, StatementPair pair) {
        return is(link.left(), pair.leftArticle(), pair.left()) && is(link.right(), pair.rightArticle(), pair.right());
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
        int right = articles.indexOf(pair.rightArticle());
        Optional<Link> best = alignment.links().stream()
                .flatMap(link -> Stream.of(link, turned(link)))
                .filter(link -> is(link.left(), pair.leftArticle(), pair.left())
                        && link.right().article() == right
                        && !(pair.leftArticle().equals(pair.rightArticle())
                                && is(link.right(), pair.leftArticle(), pair.left())
                                && !is(link.right(), pair.rightArticle(), pair.right())))
                .max(Comparator.comparingDouble(Link::score));
        return best.isPresent() && is(best.get().right(), pair.rightArticle(), pair.right());
    }
}
