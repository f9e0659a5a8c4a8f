package io.github.muqabala.claim;

import io.github.muqabala.claim.actor.ActorMention;
import io.github.muqabala.text.Span;
import java.util.List;

/**
 * Who holds a stance: several where they are listed, {@code السودان وقطر}.
 *
 * @param mentions where they are named, at least one
 */
record Holder(List<ActorMention> mentions) {

    /** From the first to the last mention. */
    Span span() {
        return new Span(
                mentions.get(0).span().start(),
                mentions.get(mentions.size() - 1).span().end());
    }
}
