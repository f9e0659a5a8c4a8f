package io.github.muqabala.comparison;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.plain.Provenance;
import io.github.muqabala.article.plain.Provenance.Credit;
import io.github.muqabala.article.plain.Provenance.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the agencies that two articles name say of their direction. An article that is the agency's own is the source of
 * one that credits it; two that are not, of which one has the agency's credit as author, both derive from it. Two of the
 * agency's own are two versions, of which either may be the first.
 */
final class CreditClues {
    private CreditClues() {}

    static List<Clue> of(Reading left, Reading right) {
        Provenance leftSays = Provenance.of(left.article().text(), left.furniture());
        Provenance rightSays = Provenance.of(right.article().text(), right.furniture());
        Set<String> agencies = new LinkedHashSet<>(leftSays.agencies());
        agencies.addAll(rightSays.agencies());
        List<Clue> clues = new ArrayList<>();
        for (String agency : agencies) {
            boolean leftIsIts = isBy(agency, left.article(), leftSays);
            boolean rightIsIts = isBy(agency, right.article(), rightSays);
            Direction direction = Direction.UNKNOWN;
            if (leftIsIts != rightIsIts) {
                Provenance other = leftIsIts ? rightSays : leftSays;
                Direction derived = leftIsIts ? Direction.LEFT_TO_RIGHT : Direction.RIGHT_TO_LEFT;
                direction = names(agency, other) ? derived : Direction.UNKNOWN;
            } else if (!leftIsIts && isCommon(agency, leftSays, rightSays)) {
                direction = Direction.COMMON_SOURCE;
            }
            add(clues, Side.LEFT, leftSays, agency, direction);
            add(clues, Side.RIGHT, rightSays, agency, direction);
        }
        return clues;
    }

    /** Whether an article is an agency's own: by its outlet, or as it credits that agency alone and as its author. */
    private static boolean isBy(String agency, Article article, Provenance says) {
        String outlet = article.metadata().outlet();
        if (outlet != null) {
            return agency.equals(Provenance.agency(outlet));
        }
        boolean author = says.names(agency, Role.AUTHOR) && !says.names(agency, Role.SOURCE);
        return author && says.agencies().size() == 1 && says.outlets().isEmpty();
    }

    private static boolean isCommon(String agency, Provenance left, Provenance right) {
        boolean author = left.names(agency, Role.AUTHOR) || right.names(agency, Role.AUTHOR);
        return author && names(agency, left) && names(agency, right);
    }

    private static boolean names(String agency, Provenance says) {
        return says.agencies().contains(agency);
    }

    private static void add(List<Clue> clues, Side side, Provenance says, String agency, Direction direction) {
        for (Credit credit : says.credits()) {
            if (credit.agency().equals(agency)) {
                clues.add(new Clue.Credit(side, credit.place(), agency, direction));
                return;
            }
        }
    }
}
