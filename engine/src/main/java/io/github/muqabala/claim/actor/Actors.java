package io.github.muqabala.claim.actor;

import io.github.muqabala.lexicon.UserLexicon;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds who a text names. Safe to share between threads. */
public final class Actors {
    private static final int MOST_STEPS = 8;

    /** Between the ids of those that are named together. */
    private static final Pattern JOINED = Pattern.compile("\\+");

    private final ActorLexicon lexicon;

    private Actors(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The lists are read when they are first asked for. */
    private static final class Known {
        private static final Actors ACTORS = new Actors(new ActorLexicon(UserLexicon.empty()));
    }

    /** Those that the engine knows: all countries, and bodies and groups of the news. */
    public static Actors known() {
        return Known.ACTORS;
    }

    /** Those that the engine knows, and those of a user, which go first. */
    public static Actors with(UserLexicon user) {
        return user.actors().isEmpty() ? known() : new Actors(new ActorLexicon(user));
    }

    /** The ids of all countries, bodies, groups and organisations, those of the user among them. */
    public Set<String> ids() {
        return lexicon.ids();
    }

    /**
     * Whom an actor speaks for in the end: of the general of a state's command, that state.
     *
     * @return an id; that of the actor itself where it speaks for nobody else
     */
    public String principal(Actor actor) {
        String id = actor.id();
        String next = actor.affiliation();
        for (int steps = 0; next != null && steps < MOST_STEPS; steps++) {
            id = next;
            Actor known = lexicon.actor(id);
            next = known == null ? null : known.affiliation();
        }
        return id;
    }

    /** Whom an actor speaks for in the end, as {@link #principal} tells, or each of several; itself if that is nobody known. */
    public List<Actor> spokenFor(Actor actor) {
        List<Actor> known = new ArrayList<>();
        for (String id : JOINED.splitAsStream(principal(actor)).toList()) {
            Actor one = lexicon.actor(id);
            if (one != null) {
                known.add(one);
            }
        }
        return known.isEmpty() ? List.of(actor) : known;
    }

    /**
     * Who is named in some paragraphs, in reading order. Mentions do not overlap, but that one may lie within another of a
     * role or of a group: {@code الجزائري} within {@code مصدر أمني جزائري}. Linear in the length of the text.
     */
    public List<ActorMention> in(Words words, List<Span> paragraphs) {
        return ActorReader.read(words, paragraphs, lexicon);
    }
}
