package io.github.muqabala.claim.actor;

import io.github.muqabala.claim.actor.Actor.Kind;
import io.github.muqabala.claim.actor.ActorMention.Form;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an article from its first paragraph to its last. */
final class ActorReader {
    private static final String NEIGHBOURS = "NEIGHBOURS";
    /** Roles that speak of the last of their kind even where they have no article. */
    private static final Set<String> ANONYMOUS = Set.of("official", "source");
    /** Roles that are worth a mention though nobody knows whose they are. */
    private static final Set<String> SPEAKING =
            Set.of("ambassador", "envoy", "minister", "official", "premier", "president", "source", "spokesman");
    /** Institutions that are not named by their bare words. */
    private static final Set<String> VAGUE =
            Set.of("administration", "side", "state", "council", "leadership", "delegation", "court", "embassy");

    private final Words words;
    private final ActorLexicon lexicon;
    private final Memory memory = new Memory();
    private final List<ActorMention> found = new ArrayList<>();

    private ActorReader(Words words, ActorLexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    static List<ActorMention> read(Words words, List<Span> paragraphs, ActorLexicon lexicon) {
        ActorReader reader = new ActorReader(words, lexicon);
        for (Span paragraph : paragraphs) {
            reader.read(Hits.of(words, paragraph, lexicon));
        }
        List<ActorMention> found = new Recall(words, reader.memory).complete(reader.found, paragraphs);
        return found.stream()
                .sorted(Comparator.comparingInt(
                                (ActorMention mention) -> mention.span().start())
                        .thenComparing(mention -> -mention.span().end()))
                .toList();
    }

    private void read(Hits hits) {
        Seats seats = new Seats(hits);
        int word = hits.first();
        while (word < hits.limit()) {
            Hit hit = hits.at(word);
            word = hit == null ? word + 1 : Math.max(word + 1, take(hits, hit, seats));
        }
    }

    /** Takes what stands at a phrase, and returns the word after it. */
    private int take(Hits hits, Hit hit, Seats seats) {
        RolePhrase phrase = role(hits, hit);
        if (phrase != null) {
            int end = takeRole(hits, phrase, seats);
            if (end > hit.first()) {
                return end;
            }
        }
        Entry entry = hit.entry();
        if (entry.actor() != null) {
            return takeName(hits, hit, seats);
        }
        if (!entry.shortFor().isEmpty() && (hit.definite() || hits.isLatin(hit.first()))) {
            String id = memory.lastNamed(entry.shortFor());
            Actor actor = id == null ? null : lexicon.actor(id);
            if (actor != null) {
                add(hit.span(), actor, Form.NAME, List.of());
            }
            return hit.end();
        }
        if (entry.has(Trait.TWO) || entry.has(Trait.THREE)) {
            List<Actor> states = memory.lastList(entry.has(Trait.TWO) ? 2 : 3);
            if (!states.isEmpty()) {
                add(hit.span(), Memory.together(states), Form.NAME, List.of());
            }
            return hit.end();
        }
        return entry.has(Trait.GIVEN) ? takePerson(hits, hit) : hit.end();
    }

    private @Nullable RolePhrase role(Hits hits, Hit hit) {
        Entry entry = hit.entry();
        if (hits.isLatin(hit.first())) {
            boolean begins = entry.role() != null || entry.actor() != null || entry.has(Trait.ADJECTIVE);
            if (entry.isTitle()) {
                PersonName name = hits.adjoins(hit.end()) ? PersonName.latin(hits, hit.end()) : null;
                return name == null ? null : titled(hit, name);
            }
            return begins ? EnglishRole.read(hits, hit) : null;
        }
        return entry.role() == null ? null : ArabicRole.read(hits, hit, entry.role());
    }

    private static RolePhrase titled(Hit title, PersonName name) {
        return new RolePhrase(
                List.of("title"),
                true,
                "",
                false,
                true,
                title.span().start(),
                title.first(),
                name.end(),
                List.of(),
                null,
                name);
    }

    private int takeRole(Hits hits, RolePhrase phrase, Seats seats) {
        Actor speaksFor = phrase.actors().isEmpty() ? null : Memory.together(phrase.actors());
        Actor antecedent = speaksFor == null ? antecedent(phrase) : sameAs(phrase, speaksFor);
        String affiliation = speaksFor != null ? speaksFor.id() : antecedent == null ? null : antecedent.affiliation();
        Actor actor;
        if (phrase.name() != null) {
            actor = memory.person(folded(phrase.name()), written(phrase.name()), affiliation);
        } else if (antecedent != null && phrase.definite() && phrase.person() && antecedent.kind() == Kind.PERSON) {
            actor = antecedent;
        } else if (isNamed(phrase, affiliation)) {
            Span span = new Span(phrase.start(), words.end(phrase.end() - 1));
            String id = "role:" + (affiliation == null ? "" : affiliation) + ":" + phrase.type();
            String text = span.in(words.original());
            actor = new Actor(id, Kind.ROLE, text, text, affiliation, List.of());
        } else {
            return -1;
        }
        if (actor.affiliation() != null) {
            memory.role(phrase, actor);
        }
        add(new Span(phrase.start(), words.end(phrase.end() - 1)), actor, Form.ROLE, List.of());
        takeNames(hits, phrase.from(), phrase.end(), seats);
        return phrase.end();
    }

    /** Whether a role without a name is worth a mention: those that say whose they are, and those that may speak. */
    private static boolean isNamed(RolePhrase phrase, @Nullable String affiliation) {
        if (affiliation != null) {
            return phrase.person() || phrase.definite() || !phrase.actors().isEmpty();
        }
        return phrase.person() && SPEAKING.contains(phrase.type());
    }

    private @Nullable Actor antecedent(RolePhrase phrase) {
        if (phrase.bridge() != null) {
            Actor body = memory.lastOf(phrase.bridge(), phrase);
            if (body != null) {
                return body;
            }
        }
        boolean vague = !phrase.person() && VAGUE.contains(phrase.type());
        boolean known = phrase.definite() || ANONYMOUS.contains(phrase.type());
        return known && !vague ? memory.lastOf(phrase.type(), phrase) : null;
    }

    /** The person who was last named with this role of the same state; null if it is another's. */
    private @Nullable Actor sameAs(RolePhrase phrase, Actor speaksFor) {
        Actor last = phrase.person() && phrase.definite() ? memory.lastOf(phrase.type(), phrase) : null;
        boolean same =
                last != null && last.kind() == Kind.PERSON && speaksFor.id().equals(last.affiliation());
        return same ? last : null;
    }

    /** The names within a role. */
    private void takeNames(Hits hits, int first, int end, Seats seats) {
        int word = first;
        while (word < end) {
            Hit hit = hits.at(word);
            boolean name = hit != null && hit.entry().actor() != null && hit.end() <= end;
            word = name && hit != null ? Math.max(word + 1, takeName(hits, hit, seats)) : word + 1;
        }
    }

    private int takeName(Hits hits, Hit hit, Seats seats) {
        Entry entry = hit.entry();
        Actor actor = entry.actor();
        if (actor == null) {
            return hit.end();
        }
        if (entry.isSeat() && seats.isPlace(hit)) {
            return hit.end();
        }
        if (Seats.isDateline(hits, hit) && !entry.others().isEmpty()) {
            return hit.end();
        }
        int end = hit.end();
        Span span = hit.span();
        if (actor.id().equals(NEIGHBOURS)) {
            Hit country = countryAfter(hits, end);
            if (country != null && country.entry().actor() != null) {
                actor = neighboursOf(actor, country.entry().actor());
                span = new Span(span.start(), country.span().end());
                add(span, actor, entry.form(), entry.others());
                takeName(hits, country, seats);
                return country.end();
            }
        }
        add(span, actor, entry.form(), entry.others());
        if (actor.kind() == Kind.COUNTRY && entry.form() == Form.NAME) {
            boolean joined = hit.conjunction() || hits.followsComma(hit.first());
            memory.list(actor, joined, hit.first(), end);
        }
        if (hit.joined() != null) {
            takeName(hits, hit.joined(), seats);
        }
        return end;
    }

    /** Of جيران ليبيا, دول الجوار الليبي, دول مجاورة لليبيا the country. */
    private static @Nullable Hit countryAfter(Hits hits, int word) {
        Hit next = hits.adjoins(word) ? hits.at(word) : null;
        boolean country = next != null
                && next.entry().actor() != null
                && next.entry().actor().kind() == Kind.COUNTRY
                && !next.conjunction();
        return country ? next : null;
    }

    private Actor neighboursOf(Actor neighbours, Actor country) {
        List<String> members = lexicon.borders(country.id());
        return members.isEmpty() || !neighbours.members().isEmpty()
                ? neighbours
                : new Actor(NEIGHBOURS, Kind.GROUP, neighbours.arabic(), neighbours.english(), null, members);
    }

    /** A person who is named before the role, or without one. */
    private int takePerson(Hits hits, Hit given) {
        PersonName name = hits.isLatin(given.first()) ? null : PersonName.arabic(hits, given.first());
        if (name == null) {
            return given.end();
        }
        int after = name.end();
        Hit next = hits.at(after);
        boolean role = next != null
                && next.entry().isPersonRole()
                && next.isBare()
                && next.definite()
                && (hits.adjoins(after) || hits.followsComma(after));
        if (role && next != null && next.entry().role() != null) {
            RolePhrase phrase = ArabicRole.read(hits, next, next.entry().role());
            if (phrase.name() == null) {
                takeRole(hits, phrase.named(name, given.span().start(), phrase.end()), new Seats(hits));
                return phrase.end();
            }
        }
        if (name.end() - name.first() > 1) {
            Actor person = memory.person(folded(name), written(name), null);
            add(new Span(given.span().start(), words.end(name.end() - 1)), person, Form.NAME, List.of());
        }
        return name.end();
    }

    private void add(Span span, Actor actor, Form form, List<Actor> others) {
        memory.name(actor);
        found.add(new ActorMention(span, actor, form, others));
    }

    private String folded(PersonName name) {
        StringBuilder folded = new StringBuilder();
        for (int word = name.first(); word < name.end(); word++) {
            folded.append(word == name.first() ? "" : " ").append(words.folded(word));
        }
        return folded.toString();
    }

    private String written(PersonName name) {
        return words.span(name.first(), name.end()).in(words.original());
    }
}
