package io.github.muqabala.claim;

import io.github.muqabala.claim.actor.Actor;
import io.github.muqabala.claim.stance.Stance;
import io.github.muqabala.claim.topic.Topic;
import io.github.muqabala.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an actor is reported to hold.
 *
 * @param actor who; where a person or role speaks for a state or body, that state or body
 * @param actorSpan the words that name the actor, or who speaks for it, in this statement or an earlier one
 * @param stance how the actor stands to the object
 * @param cue the words that say so
 * @param negation the words that turn the cue round, {@code لن}; null if there are none
 * @param object what the stance is towards
 * @param topics what the object is about, likeliest first; may be empty
 * @param modality how firmly
 * @param condition under which it holds; null if it has none
 */
public record Position(
        Actor actor,
        Span actorSpan,
        Stance stance,
        Span cue,
        @Nullable Span negation,
        Span object,
        List<Topic> topics,
        Modality modality,
        @Nullable Span condition) {
    /** Takes a copy of the topics. */
    public Position {
        topics = List.copyOf(topics);
    }
}
