package io.github.muqabala.alignment;

import io.github.muqabala.claim.Position;
import io.github.muqabala.claim.actor.Actor;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statement that is a position, by what it is compared with others.
 *
 * @param statement which
 * @param position the same as the statement's
 * @param topic the id of what it is about
 * @param side on which side of it
 * @param circle the ids of the actor, and of those that it is made of
 * @param party whom it would be done to or for; null if nobody is named
 */
record Standpoint(
        Statement statement,
        Position position,
        String topic,
        Side side,
        Set<String> circle,
        @Nullable Party party) {
    private static final Pattern JOINED = Pattern.compile("\\+");

    static Standpoint of(Statement statement, Position position, String topic, Words words) {
        return new Standpoint(
                statement,
                position,
                topic,
                Side.of(position.stance()),
                circle(position.actor()),
                Party.of(position, words));
    }

    private static Set<String> circle(Actor actor) {
        Set<String> circle = new HashSet<>(JOINED.splitAsStream(actor.id()).toList());
        circle.add(actor.id());
        circle.addAll(actor.members());
        return circle;
    }

    /** Whether it is what an actor asks in return, and not what it is asked about. */
    boolean isCondition() {
        Span condition = position.condition();
        return condition != null
                && position.topics().stream()
                        .filter(known -> known.id().equals(topic))
                        .flatMap(known -> known.terms().stream())
                        .allMatch(term -> term.start() >= condition.start());
    }

    String actor() {
        return position.actor().id();
    }

    boolean sameActor(Standpoint other) {
        return actor().equals(other.actor());
    }

    /** Whether one actor is a part of the other, or both have parts in common. */
    boolean shareMembers(Standpoint other) {
        return circle.stream().anyMatch(other.circle::contains);
    }

    /** A position's topics that were given, or else the likeliest of its own; none where nothing tells. */
    static List<String> topics(Position position) {
        return position.topics().isEmpty()
                ? List.of()
                : List.of(position.topics().get(0).id());
    }
}
