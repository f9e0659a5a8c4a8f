package io.github.muqabala.claim.actor;

import io.github.muqabala.text.Span;
import java.util.List;

/**
 * An actor where a text names it.
 *
 * @param span the words, without clitics: {@code تونس} of {@code وتونس}
 * @param actor who it is, or the likeliest of several
 * @param form by what it is named
 * @param others who else it may be, likelier ones first: the capital instead of the state
 */
public record ActorMention(Span span, Actor actor, Form form, List<Actor> others) {

    /** By what an actor is named. */
    public enum Form {
        NAME,
        /** An adjective or noun of origin: مصري, Egyptian. */
        DEMONYM,
        /** A capital or seat that stands for its government: القاهرة, the Kremlin. */
        METONYM,
        /** An office or role, with or without a name: وزير الخارجية الإيطالي باولو جينتيلوني, مصدر أمني جزائري. */
        ROLE
    }

    /** Takes a copy of the others. */
    public ActorMention {
        others = List.copyOf(others);
    }

    /** Whether it may be someone else. */
    public boolean isAmbiguous() {
        return !others.isEmpty();
    }
}
