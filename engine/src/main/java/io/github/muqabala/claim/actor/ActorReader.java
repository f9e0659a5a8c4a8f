package io.github.muqabala.claim.actor;

import io.github.muqabala.claim.actor.ActorMention.Form;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an article from its first paragraph to its last. */
final class ActorReader {
    private final ActorLexicon lexicon;
    private final Memory memory = new Memory();
    private final NameMentions names;
    private final RoleMentions roles;
    /** The word after the last role. */
    private int roleEnd;

    private ActorReader(Words words, ActorLexicon lexicon) {
        this.lexicon = lexicon;
        names = new NameMentions(lexicon, memory);
        roles = new RoleMentions(words, lexicon, memory, names);
    }

    static List<ActorMention> read(Words words, List<Span> paragraphs, ActorLexicon lexicon) {
        ActorReader reader = new ActorReader(words, lexicon);
        for (Span paragraph : paragraphs) {
            reader.read(Hits.of(words, paragraph, lexicon));
        }
        return new Recall(words, reader.memory)
                .complete(paragraphs).stream()
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
            int end = roles.take(hits, phrase, seats);
            if (end > hit.first()) {
                roleEnd = end;
                return end;
            }
        }
        Entry entry = hit.entry();
        if (entry.actor() != null) {
            return names.take(hits, hit, seats, roleEnd, hits.limit());
        }
        if (entry.has(Trait.NONE)) {
            memory.block(hit.span());
        }
        if (entry.has(Trait.GIVEN)) {
            return takePerson(hits, hit, seats);
        }
        Actor again = again(hits, hit);
        if (again != null) {
            memory.mention(hit.span(), again, Form.NAME, List.of());
        }
        return hit.end();
    }

    private static @Nullable RolePhrase role(Hits hits, Hit hit) {
        Entry entry = hit.entry();
        if (!hits.isLatin(hit.first())) {
            return entry.role() == null ? null : ArabicRole.read(hits, hit, entry.role());
        }
        if (entry.isTitle()) {
            PersonName name = hits.adjoins(hit.end()) ? PersonName.latin(hits, hit.end()) : null;
            return name == null ? null : RolePhrase.titled(hit, name);
        }
        boolean begins = entry.role() != null || entry.actor() != null || entry.has(Trait.ADJECTIVE);
        return begins ? EnglishRole.read(hits, hit) : null;
    }

    /** Whom words speak of that name nobody by themselves: الجامعة, الدولتان. */
    private @Nullable Actor again(Hits hits, Hit hit) {
        Entry entry = hit.entry();
        if (!entry.shortFor().isEmpty() && (hit.definite() || hits.isLatin(hit.first()))) {
            String id = memory.lastNamed(entry.shortFor());
            return id == null ? null : lexicon.actor(id);
        }
        if (entry.has(Trait.TWO) || entry.has(Trait.THREE)) {
            List<Actor> states = memory.lastList(entry.has(Trait.TWO) ? 2 : 3);
            return states.isEmpty() ? null : lexicon.together(states);
        }
        return null;
    }

    /** A person who is named before the role, or without one. */
    private int takePerson(Hits hits, Hit given, Seats seats) {
        PersonName name = hits.isLatin(given.first()) ? null : PersonName.arabic(hits, given.first());
        if (name == null) {
            return given.end();
        }
        int after = name.end();
        Hit next = hits.adjoins(after) || hits.followsComma(after) ? hits.at(after) : null;
        Role role = next == null || !next.isBare() || !next.definite()
                ? null
                : next.entry().role();
        if (next != null && role != null && role.person() && !role.isTitle()) {
            RolePhrase phrase = ArabicRole.read(hits, next, role);
            if (phrase != null && phrase.name() == null) {
                roleEnd = roles.take(hits, phrase.named(name, given.span().start(), phrase.end()), seats);
                return roleEnd;
            }
        }
        if (name.end() - name.first() > 1) {
            roles.takePerson(name, given.span().start());
        }
        return name.end();
    }
}
