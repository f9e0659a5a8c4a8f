package io.github.muqabala.alignment;

import io.github.muqabala.claim.actor.Actor;
import io.github.muqabala.claim.stance.Stance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one article reports an actor to hold on one topic.
 *
 * @param actor who
 * @param topic on what
 * @param article in which article, its number
 * @param stance the stance that is reported most, of equally many the firmest
 * @param divided whether it reports the opposite too
 * @param via the group that holds it, of which the actor is a member; null if the article reports it of the actor itself
 * @param statements where, in reading order; at least one
 */
public record Cell(
        Actor actor,
        MatrixTopic topic,
        int article,
        Stance stance,
        boolean divided,
        @Nullable Actor via,
        List<Statement> statements) {
    /** Takes a copy of the statements. */
    public Cell {
        statements = List.copyOf(statements);
    }
}
