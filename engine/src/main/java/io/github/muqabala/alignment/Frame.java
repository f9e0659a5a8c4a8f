package io.github.muqabala.alignment;

import io.github.muqabala.claim.actor.Actor;
import io.github.muqabala.claim.stance.Stance;

/**
 * Who stands how to what.
 *
 * @param actor who
 * @param topic what towards
 * @param stance how
 */
public record Frame(Actor actor, MatrixTopic topic, Stance stance) {}
