package io.github.muqabala.claim.actor;

import io.github.muqabala.claim.actor.Actor.Kind;
import io.github.muqabala.lexicon.LexiconFile;
import io.github.muqabala.lexicon.PhraseTable;
import io.github.muqabala.lexicon.UserLexicon;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All lists of this package, and what a user adds, as one table. */
final class ActorLexicon {
    private final PhraseTable<Entry> table;
    private final Map<String, Actor> actors;
    private final Map<String, Actor> countryWords;
    private final Map<String, List<String>> borders = new HashMap<>();
    private final Map<Set<String>, Actor> groups = new HashMap<>();

    ActorLexicon(UserLexicon user) {
        Phrases phrases = new Phrases();
        NameLists names = new NameLists(phrases);
        names.read(user);
        new WordLists(phrases).read();
        table = phrases.table();
        actors = names.actors();
        countryWords = names.countryWords();
        for (LexiconFile.Line line : Phrases.lines("borders.tsv")) {
            borders.put(line.type(), line.forms());
        }
        for (Actor actor : actors.values()) {
            if (!actor.members().isEmpty()) {
                groups.put(Set.copyOf(actor.members()), actor);
            }
        }
    }

    PhraseTable<Entry> table() {
        return table;
    }

    Set<String> ids() {
        return Collections.unmodifiableSet(actors.keySet());
    }

    @Nullable
    Actor actor(String id) {
        return actors.get(id);
    }

    /** The countries that have Arabic names of one word, by those names, folded. */
    Map<String, Actor> countryWords() {
        return countryWords;
    }

    /** The group that is made of these states and no others; null if none is listed. */
    @Nullable
    Actor groupOf(List<Actor> states) {
        if (states.size() < 3) {
            return null;
        }
        Set<String> ids = new HashSet<>();
        states.forEach(state -> ids.add(state.id()));
        return groups.get(ids);
    }

    /** Several that are named together, as one; the group of them if it is listed. */
    Actor together(List<Actor> several) {
        Map<String, Actor> byId = new TreeMap<>();
        several.forEach(actor -> byId.put(actor.id(), actor));
        if (byId.size() == 1) {
            return several.get(0);
        }
        Actor group = groups.get(byId.keySet());
        if (group != null) {
            return group;
        }
        return new Actor(
                String.join("+", byId.keySet()),
                Kind.GROUP,
                String.join(" و", byId.values().stream().map(Actor::arabic).toList()),
                String.join(", ", byId.values().stream().map(Actor::english).toList()),
                null,
                List.copyOf(byId.keySet()));
    }

    /** Who lies around a country; empty if it is not listed. */
    List<String> borders(String country) {
        return borders.getOrDefault(country, List.of());
    }
}
