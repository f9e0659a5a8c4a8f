package io.github.muqabala.claim.actor;

import io.github.muqabala.claim.actor.Actor.Kind;
import io.github.muqabala.claim.actor.ActorMention.Form;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Notes roles: who it is, and whom they speak for, from their own words or those of an earlier one. */
final class RoleMentions {
    /** Roles that speak of the last of their kind even where they have no article. */
    private static final Set<String> ANONYMOUS = Set.of("official", "source");
    /** Roles that are worth a mention though nobody knows whose they are. */
    private static final Set<String> SPEAKING = Set.of("ambassador", "envoy", "minister", "premier", "president");
    /** Institutions whose bare words name nobody. */
    private static final Set<String> VAGUE = Set.of(
            "administration", "army", "council", "court", "delegation", "embassy", "leadership", "side", "state");

    private final Words words;
    private final ActorLexicon lexicon;
    private final Memory memory;
    private final NameMentions names;

    RoleMentions(Words words, ActorLexicon lexicon, Memory memory, NameMentions names) {
        this.words = words;
        this.lexicon = lexicon;
        this.memory = memory;
        this.names = names;
    }

    /** Notes a role and the names within it; returns the word after it, or -1 if it names nobody. */
    int take(Hits hits, RolePhrase phrase, Seats seats) {
        Actor speaksFor = speaksFor(phrase);
        Actor last = speaksFor == null ? antecedent(phrase) : sameAs(phrase, speaksFor);
        String affiliation = speaksFor != null ? speaksFor.id() : last == null ? null : last.affiliation();
        Span span = new Span(phrase.start(), words.end(phrase.end() - 1));
        Actor actor;
        if (phrase.name() != null) {
            actor = memory.person(folded(phrase.name()), written(phrase.name()), affiliation);
        } else if (last != null && phrase.definite() && phrase.person() && last.kind() == Kind.PERSON) {
            actor = last;
        } else if (isNamed(phrase, affiliation)) {
            String id = "role:" + (affiliation == null ? "" : affiliation) + ":" + phrase.type();
            String text = span.in(words.original());
            Actor told = speaksFor == null ? last : speaksFor;
            List<String> members = told == null ? List.of() : told.members();
            actor = new Actor(id, Kind.ROLE, text, text, affiliation, members);
        } else {
            return -1;
        }
        if (actor.affiliation() != null) {
            memory.role(phrase, actor);
        }
        memory.mention(span, actor, Form.ROLE, List.of());
        names.takeAll(hits, phrase.from(), phrase.end(), seats);
        return phrase.end();
    }

    private @Nullable Actor speaksFor(RolePhrase phrase) {
        if (!phrase.actors().isEmpty()) {
            return lexicon.together(phrase.actors());
        }
        return phrase.possessed() ? memory.subject() : null;
    }

    /** Whether a role without a name is worth a mention: those that say whose they are, and those that may speak. */
    private static boolean isNamed(RolePhrase phrase, @Nullable String affiliation) {
        if (phrase.type().equals("title") && phrase.actors().isEmpty()) {
            return false;
        }
        if (affiliation != null) {
            return phrase.person() || phrase.definite() || !phrase.actors().isEmpty();
        }
        boolean anonymous = ANONYMOUS.contains(phrase.type()) || phrase.type().equals("spokesman");
        return anonymous || (phrase.person() && phrase.definite() && SPEAKING.contains(phrase.type()));
    }

    private @Nullable Actor antecedent(RolePhrase phrase) {
        if (phrase.bridge() != null && phrase.person()) {
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

    /** Notes a person who is named without a role. */
    void takePerson(PersonName name, int start) {
        Actor person = memory.person(folded(name), written(name), null);
        memory.mention(new Span(start, words.end(name.end() - 1)), person, Form.NAME, List.of());
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
