package io.github.muqabala.claim.actor;

import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.util.List;

/** Finds who a text names. */
public final class Actors {
    private static final Actors KNOWN = new Actors();

    private Actors() {}

    /** Those that the engine knows: all countries, and bodies and groups of the news. */
    public static Actors known() {
        return KNOWN;
    }

    /**
     * Who is named in some paragraphs, in reading order. Mentions do not overlap, but that one may lie within another of a
     * role: {@code الجزائري} within {@code مصدر أمني جزائري}.
     */
    public List<ActorMention> in(Words words, List<Span> paragraphs) {
        return List.of();
    }
}
