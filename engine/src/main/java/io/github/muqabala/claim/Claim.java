package io.github.muqabala.claim;

import io.github.muqabala.claim.actor.ActorMention;
import io.github.muqabala.claim.attribution.Attribution;
import io.github.muqabala.claim.date.DateExpression;
import io.github.muqabala.claim.quantity.Quantity;
import io.github.muqabala.text.Span;
import java.util.List;

/**
 * One statement of an article: a clause, or all of a sentence that has no more than one.
 *
 * @param span where it stands
 * @param place what it stands in
 * @param attributions to whom it is put down, the outermost first; empty if the article says it itself
 * @param actors who is named in it
 * @param positions what they are reported to hold
 * @param modality how firmly it is said
 * @param negated whether it says that something is not so
 * @param quantities the numbers in it
 * @param dates the dates in it
 */
public record Claim(
        Span span,
        Place place,
        List<Attribution> attributions,
        List<ActorMention> actors,
        List<Position> positions,
        Modality modality,
        boolean negated,
        List<Quantity> quantities,
        List<DateExpression> dates) {

    /** What a statement can stand in. */
    public enum Place {
        /** The article's title or subtitle. */
        HEADLINE,
        SUBHEAD,
        PROSE
    }

    /** Takes copies. */
    public Claim {
        attributions = List.copyOf(attributions);
        actors = List.copyOf(actors);
        positions = List.copyOf(positions);
        quantities = List.copyOf(quantities);
        dates = List.copyOf(dates);
    }
}
