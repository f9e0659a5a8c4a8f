package io.github.muqabala.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Checks that members and affiliations are actors, and that following them ends. */
final class ActorLinks {
    private final Map<String, UserLexicon.Actor> actors;
    private final Map<String, YamlPlace> places;
    private final Set<String> known;
    private final Set<String> ended = new HashSet<>();

    ActorLinks(Map<String, UserLexicon.Actor> actors, Map<String, YamlPlace> places, Set<String> known) {
        this.actors = actors;
        this.places = places;
        this.known = known;
    }

    void check() throws LexiconException {
        for (UserLexicon.Actor actor : actors.values()) {
            YamlPlace place = Objects.requireNonNull(places.get(actor.id()));
            if (actor.forms().isEmpty() && !known.contains(actor.id())) {
                throw place.error("an actor without a name; give \"name\" or \"aliases\"");
            }
            for (String id : links(actor)) {
                if (!known.contains(id) && !actors.containsKey(id)) {
                    throw place.error("no actor has the id \"" + id + "\"; give it under \"actors\" or correct it");
                }
            }
            follow(actor, new HashSet<>(), place);
        }
    }

    /** Each actor is followed once, so this is linear in all links. */
    private void follow(UserLexicon.Actor actor, Set<String> above, YamlPlace place) throws LexiconException {
        if (ended.contains(actor.id())) {
            return;
        }
        if (!above.add(actor.id()) || above.size() > 100) {
            throw place.error("members or affiliations lead back to \"" + actor.id() + "\"; take one of them out");
        }
        for (String id : links(actor)) {
            UserLexicon.Actor next = actors.get(id);
            if (next != null) {
                follow(next, above, place);
            }
        }
        above.remove(actor.id());
        ended.add(actor.id());
    }

    private static List<String> links(UserLexicon.Actor actor) {
        List<String> links = new ArrayList<>(actor.members());
        if (actor.affiliation() != null) {
            links.add(actor.affiliation());
        }
        return links;
    }
}
