package io.github.muqabala.comparison;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.metadata.PublicationDate;
import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which of two articles that share passages derives from the other.
 *
 * <p>A link decides, then what they credit, then their dates; two that name one agency as their source derive from that,
 * whichever came out first. Clues of one rank that contradict one another, and ranks that do, decide nothing. Neither does
 * which of the two says more: a report may be extended as well as cut.
 */
record Derivation(Direction direction, List<Clue> clues) {
    private static final int LENGTH_OF_DAY = "2023-05-18".length();

    static Derivation of(Relation relation, Reading left, Reading right) {
        List<Clue> clues = new ArrayList<>();
        Direction links = decide(add(clues, links(left, right)));
        Direction credits = decide(add(clues, CreditClues.of(left, right)));
        boolean copied = relation.compareTo(Relation.PARTIAL_REUSE) <= 0;
        if (!copied) {
            boolean common = credits == Direction.COMMON_SOURCE && relation == Relation.SHARED_QUOTES;
            return new Derivation(common ? Direction.COMMON_SOURCE : Direction.UNKNOWN, clues);
        }
        Direction dates = decide(add(clues, dates(left.article(), right.article())));
        if (relation != Relation.IDENTICAL) {
            clues.add(new Clue.Asymmetry(
                    left.count().composition().copiedShare(),
                    right.count().composition().copiedShare(),
                    Direction.UNKNOWN));
        }
        return new Derivation(combine(links, credits, dates), clues);
    }

    private static Direction combine(Direction links, Direction credits, Direction dates) {
        if (links == Direction.UNKNOWN && credits == Direction.COMMON_SOURCE) {
            return credits;
        }
        Direction decided = Direction.UNKNOWN;
        for (Direction direction : List.of(links, credits, dates)) {
            boolean points = direction != Direction.UNKNOWN && direction != Direction.COMMON_SOURCE;
            if (points && decided != Direction.UNKNOWN && decided != direction) {
                return Direction.UNKNOWN;
            }
            decided = points ? direction : decided;
        }
        return decided;
    }

    private static List<Clue> add(List<Clue> clues, List<Clue> more) {
        clues.addAll(more);
        return more;
    }

    /** What the clues that point anywhere agree on. */
    private static Direction decide(List<Clue> clues) {
        Direction decided = Direction.UNKNOWN;
        for (Clue clue : clues) {
            if (clue.pointsTo() != Direction.UNKNOWN) {
                if (decided != Direction.UNKNOWN && decided != clue.pointsTo()) {
                    return Direction.UNKNOWN;
                }
                decided = clue.pointsTo();
            }
        }
        return decided;
    }

    /** Dates of a day each tell nothing of the order within one day. */
    private static List<Clue> dates(Article left, Article right) {
        Optional<PublicationDate> leftDate = left.metadata().publicationDate();
        Optional<PublicationDate> rightDate = right.metadata().publicationDate();
        if (leftDate.isEmpty() || rightDate.isEmpty()) {
            return List.of();
        }
        PublicationDate before = leftDate.get();
        PublicationDate after = rightDate.get();
        int order = before.compareTo(after);
        if (isDay(before) || isDay(after)) {
            order = day(before).compareTo(day(after));
        }
        Direction direction = order < 0 ? Direction.LEFT_TO_RIGHT : Direction.RIGHT_TO_LEFT;
        return List.of(new Clue.Dates(before, after, order == 0 ? Direction.UNKNOWN : direction));
    }

    private static boolean isDay(PublicationDate date) {
        return date.written().length() == LENGTH_OF_DAY;
    }

    private static String day(PublicationDate date) {
        return date.instant().toString().substring(0, LENGTH_OF_DAY);
    }

    private static List<Clue> links(Reading left, Reading right) {
        List<Clue> links = new ArrayList<>();
        Span toRight = link(left.article(), right.article());
        if (toRight != null) {
            links.add(new Clue.Link(Side.LEFT, toRight, Direction.RIGHT_TO_LEFT));
        }
        Span toLeft = link(right.article(), left.article());
        if (toLeft != null) {
            links.add(new Clue.Link(Side.RIGHT, toLeft, Direction.LEFT_TO_RIGHT));
        }
        return links;
    }

    /** Where one article gives the other's address, but for the scheme and a stroke at the end. */
    private static @Nullable Span link(Article from, Article to) {
        String url = to.metadata().url();
        if (url == null) {
            return null;
        }
        int start = url.indexOf("://") < 0 ? 0 : url.indexOf("://") + "://".length();
        int end = url.endsWith("/") ? url.length() - 1 : url.length();
        String address = url.substring(start, Math.max(start, end));
        int place = address.indexOf('/') < 0 ? -1 : from.text().original().indexOf(address);
        return place < 0 ? null : new Span(place, place + address.length());
    }
}
