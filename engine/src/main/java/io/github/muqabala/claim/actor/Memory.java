package io.github.muqabala.claim.actor;

import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
            "envoy", List.of("ambassador", "representative", "delegate"),
            "title", List.of("commander", "ambassador", "military"));

    private static final int MOST_LISTED = 24;
    /** Of these one is as good as several: مسؤول speaks for those for whom المسؤولون did. */
    private static final Set<String> ALIKE = Set.of("diplomat", "official", "source");

    private static final String SEVERAL = "several ";

    private final Map<String, Actor> lastOfType = new HashMap<>();
    private final Map<String, Actor> persons = new LinkedHashMap<>();
    private final Map<String, Integer> lastNamed = new HashMap<>();
    private final List<Actor> listed = new ArrayList<>();
    private final Map<Integer, List<Actor>> lists = new HashMap<>();
    private final List<ActorMention> mentions = new ArrayList<>();
    private final List<Span> blocked = new ArrayList<>();
    private int listStart;
    private int listEnd = -1;
    private Span listSpan = new Span(0, 0);
    private @Nullable Actor subject;
    private int named;

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
            if (speaksForSeveral(phrase)) {
                lastOfType.put(SEVERAL + type, actor);
            } else {
                lastOfType.put(type, actor);
            }
        }
        if (!phrase.office().isEmpty()) {
            lastOfType.put(phrase.type() + " " + phrase.office(), actor);
        }
    }

    private static boolean speaksForSeveral(RolePhrase phrase) {
        boolean group = phrase.actors().size() == 1 && phrase.actors().get(0).kind() == Actor.Kind.GROUP;
        return group || phrase.actors().size() > 1 || (phrase.plural() && !ALIKE.contains(phrase.type()));
    }

    /** The last of a type that a phrase can speak of again; null if there was none. */
    @Nullable
    Actor lastOf(String type, RolePhrase phrase) {
        boolean alike = ALIKE.contains(phrase.type());
        if (phrase.plural() && (!alike || lastOfType.containsKey(SEVERAL + type))) {
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
    void list(Actor state, Span span, boolean joined, int first, int end) {
        if (!joined || first > listEnd + 1) {
            lists.put(listed.size(), List.copyOf(listed));
            listed.clear();
            listStart = span.start();
        }
        if (listed.size() < MOST_LISTED) {
            listed.add(state);
        }
        listEnd = end;
        listSpan = new Span(listStart, span.end());
    }

    /** The states of the list that is being read. */
    List<Actor> listed() {
        return listed;
    }

    /** Where the list that is being read stands so far. */
    Span listSpan() {
        return listSpan;
    }

    /** The states of the last list that had that many; empty if there was none. */
    List<Actor> lastList(int size) {
        return listed.size() == size ? List.copyOf(listed) : lists.getOrDefault(size, List.of());
    }

    /** Notes a state that may be whom the next words speak of. */
    void subject(Actor state) {
        subject = state;
    }

    /** The last state that was named other than as a place; null if there was none. */
    @Nullable
    Actor subject() {
        return subject;
    }

    void mention(Span span, Actor actor, ActorMention.Form form, List<Actor> others) {
        lastNamed.put(actor.id(), named++);
        mentions.add(new ActorMention(span, actor, form, others));
    }

    /** Notes words that name nobody, though a part of them might. */
    void block(Span span) {
        blocked.add(span);
    }

    List<Span> blocked() {
        return blocked;
    }

    List<ActorMention> mentions() {
        return mentions;
    }
}
