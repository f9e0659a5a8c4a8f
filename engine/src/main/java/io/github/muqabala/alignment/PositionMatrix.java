package io.github.muqabala.alignment;

import io.github.muqabala.claim.actor.Actor;
import java.util.List;

/**
 * Who is reported to hold what, by article.
 *
 * @param actors those with a cell, the one with the most statements first
 * @param topics those with a cell, the one with the most statements first
 * @param cells by actor, topic and article in the order of those lists
 */
public record PositionMatrix(List<Actor> actors, List<MatrixTopic> topics, List<Cell> cells) {
    /** Takes copies. */
    public PositionMatrix {
        actors = List.copyOf(actors);
        topics = List.copyOf(topics);
        cells = List.copyOf(cells);
    }

    /** The cells of an actor and a topic, by article. */
    public List<Cell> cells(Actor actor, MatrixTopic topic) {
        return cells.stream()
                .filter(cell -> cell.actor().id().equals(actor.id())
                        && cell.topic().id().equals(topic.id()))
                .toList();
    }
}
