package io.github.muqabala.comparison;

import java.util.List;

/**
 * What a pair of articles amounts to.
 *
 * @param relation what they are to one another
 * @param reasons what that rests on, the weightiest first; at least one
 * @param direction which derives from which; {@link Direction#UNKNOWN} unless passages are shared
 * @param clues what speaks for a direction, the weightiest first
 */
public record Verdict(Relation relation, List<Reason> reasons, Direction direction, List<Clue> clues) {
    public Verdict {
        reasons = List.copyOf(reasons);
        clues = List.copyOf(clues);
    }
}
