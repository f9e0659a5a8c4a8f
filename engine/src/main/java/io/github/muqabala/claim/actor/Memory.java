package io.github.muqabala.claim.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who was named in an article so far, for words that speak of them again. */
final class Memory {
    /** Which roles tell whose an institution is, and the other way round. */
    private static final Map<String, List<String>> RELATED = Map.of(
            "presidency", List.of("president"),
            "president", List.of("presidency"),
            "government", List.of("premier"),
            "ministry", List.of("minister"),
            "minister", List.of("ministry"),
            "parliament", List.of("speaker", "lawmaker"),
            "army", List.of("commander", "military"),
            "intelligence", List.of("official"),
            "title", List.of("commander", "ambassador", "military"));

    private static final String SEVERAL = "several ";

    private final Map<String, Actor> lastOfType = new HashMap<>();
    private final Map<String, Actor> persons = new LinkedHashMap<>();
    private final Map<String, Integer> lastNamed = new HashMap<>();
    private final List<Actor> listed = new ArrayList<>();
    private int listEnd = -1;
    private int named;

    void name(Actor actor) {
        lastNamed.put(actor.id(), named++);
    }

    /** That one of these ids which was named last; null if none was. */
    @Nullable
    String lastNamed(List<String> ids) {
        return ids.stream()
                .filter(lastNamed::containsKey)
                .max(Comparator.comparing(lastNamed::get))
                .orElse(null);
    }

    void role(RolePhrase phrase, Actor actor) {
        for (String type : phrase.types()) {
            // Whose one minister is, is not told by what several states' ministers agreed on.
            if (phrase.actors().size() > 1) {
                lastOfType.put(SEVERAL + type, actor);
            } else {
                lastOfType.put(type, actor);
                lastOfType.remove(SEVERAL + type);
            }
        }
        if (!phrase.office().isEmpty()) {
            lastOfType.put(phrase.type() + " " + phrase.office(), actor);
        }
    }

    /** The last of a type that a phrase can speak of again; null if there was none. */
    @Nullable
    Actor lastOf(String type, RolePhrase phrase) {
        if (phrase.plural() && lastOfType.containsKey(SEVERAL + type)) {
            return lastOfType.get(SEVERAL + type);
        }
        String office = phrase.office().isEmpty() ? "" : " " + phrase.office();
        Actor last = lastOfType.get(type + office);
        if (last != null) {
            return last;
        }
        for (String related : RELATED.getOrDefault(type, List.of())) {
            Actor other = lastOfType.get(related + office);
            if (other != null) {
                return other;
            }
        }
        return null;
    }

    /** Notes a person by all of the name and by the last word of it; the same one as before if that was noted. */
    Actor person(String name, String written, @Nullable String affiliation) {
        String surname = surname(name);
        Actor known = persons.get(surname);
        boolean same =
                known != null && (name.equals(surname) || known.id().endsWith(name) || name.endsWith(surname(known)));
        if (known != null && same && (known.affiliation() != null || affiliation == null)) {
            return known;
        }
        String id = known != null && same ? known.id() : "person:" + name;
        Actor person = new Actor(id, Actor.Kind.PERSON, written, written, affiliation, List.of());
        persons.put(surname, person);
        return person;
    }

    private static String surname(Actor person) {
        return surname(person.id().substring("person:".length()));
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** The persons by their surnames, folded. */
    Map<String, Actor> persons() {
        return persons;
    }

    /** Notes a state that stands in a list if it joins the one before. */
    void list(Actor state, boolean joined, int first, int end) {
        if (!joined || first > listEnd + 1) {
            listed.clear();
        }
        listed.add(state);
        listEnd = end;
    }

    /** The states of the last list if it had that many; empty otherwise. */
    List<Actor> lastList(int size) {
        return listed.size() == size ? List.copyOf(listed) : List.of();
    }

    /** Several that are named together. */
    static Actor together(List<Actor> actors) {
        TreeSet<String> ids = new TreeSet<>();
        List<String> arabic = new ArrayList<>();
        List<String> english = new ArrayList<>();
        for (Actor actor : actors) {
            if (ids.add(actor.id())) {
                arabic.add(actor.arabic());
                english.add(actor.english());
            }
        }
        if (ids.size() == 1) {
            return actors.get(0);
        }
        return new Actor(
                String.join("+", ids),
                Actor.Kind.GROUP,
                String.join(" و", arabic),
                String.join(", ", english),
                null,
                List.copyOf(ids));
    }
}
