package io.github.muqabala.claim.actor;

import io.github.muqabala.claim.actor.Actor.Kind;
import io.github.muqabala.claim.actor.ActorMention.Form;
import io.github.muqabala.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes names, adjectives of origin and seats, states that are listed, and whose neighbours are meant. */
final class NameMentions {
    private static final String NEIGHBOURS = "NEIGHBOURS";

    private final ActorLexicon lexicon;
    private final Memory memory;

    NameMentions(ActorLexicon lexicon, Memory memory) {
        this.lexicon = lexicon;
        this.memory = memory;
    }

    /**
     * Notes a phrase that names somebody, unless it is a place, and returns the word after it.
     *
     * @param from the first word that may be taken for its owner
     * @param limit the word after the last that may be taken with it
     */
    int take(Hits hits, Hit hit, Seats seats, int from, int limit) {
        Entry entry = hit.entry();
        Actor actor = entry.actor();
        boolean place = (entry.isSeat() && seats.isPlace(hit))
                || (Seats.isDateline(hits, hit) && !entry.others().isEmpty());
        if (actor == null || place) {
            return hit.end();
        }
        if (actor.id().equals(NEIGHBOURS)) {
            return takeNeighbours(hits, hit, actor, from, limit);
        }
        memory.mention(hit.span(), actor, entry.form(), entry.others());
        if (actor.kind() == Kind.COUNTRY && entry.form() != Form.DEMONYM) {
            noteState(hits, hit, actor);
        }
        if (hit.joined() != null) {
            take(hits, hit.joined(), seats, from, limit);
        }
        return hit.end();
    }

    /** Notes all names of some words. */
    void takeAll(Hits hits, int first, int end, Seats seats) {
        int word = first;
        while (word < end) {
            Hit hit = hits.at(word);
            boolean name = hit != null && hit.entry().actor() != null && hit.end() <= end;
            word = name && hit != null ? Math.max(word + 1, take(hits, hit, seats, first, end)) : word + 1;
        }
    }

    private void noteState(Hits hits, Hit hit, Actor state) {
        boolean joined = hit.conjunction() || hits.followsComma(hit.first()) || followsAnd(hits, hit.first());
        if (hit.entry().form() == Form.NAME) {
            memory.list(state, hit.span(), joined, hit.first(), hit.end());
            Actor group = lexicon.groupOf(memory.listed());
            if (group != null) {
                memory.mention(memory.listSpan(), group, Form.NAME, List.of());
            }
        }
        int before = hit.first() - 1;
        boolean place = hit.particle() == 'ب'
                || (hits.adjoins(hit.first())
                        && (hits.has(before, Trait.PLACE)
                                || hits.has(before, Trait.BEFORE_BODY)
                                || hits.has(before, Trait.FROM)));
        if (!place) {
            memory.subject(state);
        }
    }

    private static boolean followsAnd(Hits hits, int word) {
        return hits.isLatin(word)
                && hits.adjoins(word)
                && hits.words().length(word - 1) == 3
                && hits.words().folded(word - 1).equals("and");
    }

    /** Of جيران ليبيا, دول الجوار الليبي, دول مجاورة لليبيا, Libya's neighbours; of their bare words only if they are definite. */
    private int takeNeighbours(Hits hits, Hit hit, Actor neighbours, int from, int limit) {
        Hit country = countryAt(hits, hits.adjoins(hit.end()) ? hit.end() : -1);
        boolean after = country != null && !country.conjunction() && country.joined() == null && country.end() <= limit;
        if (after && country != null && country.entry().actor() != null) {
            Span span = new Span(hit.span().start(), country.span().end());
            memory.mention(span, of(neighbours, country.entry().actor()), Form.NAME, List.of());
            memory.mention(
                    country.span(),
                    country.entry().actor(),
                    country.entry().form(),
                    country.entry().others());
            return country.end();
        }
        int s = hit.first() - 1;
        Hit owner = hits.isPossessive(s) ? countryEndingAt(hits, s - 1, from) : null;
        if (owner != null && owner.entry().actor() != null) {
            Span span = new Span(owner.span().start(), hit.span().end());
            memory.mention(span, of(neighbours, owner.entry().actor()), Form.NAME, List.of());
            return hit.end();
        }
        boolean several = hit.end() - hit.first() > 1 || hit.definite();
        if (several && !isOpen(hits, hit)) {
            memory.mention(hit.span(), neighbours, Form.NAME, List.of());
        }
        return hit.end();
    }

    /** Whether a phrase wants a country after it: countries bordering. */
    private static boolean isOpen(Hits hits, Hit hit) {
        return hits.isLatin(hit.first()) && hits.words().folded(hit.end() - 1).endsWith("ing");
    }

    /** The country whose name ends with a word and begins with a later one than another. */
    private static @Nullable Hit countryEndingAt(Hits hits, int last, int from) {
        for (int first = last; first >= Math.max(from, last - 2); first--) {
            Hit hit = countryAt(hits, first);
            if (hit != null && hit.end() == last + 1) {
                return hit;
            }
        }
        return null;
    }

    private static @Nullable Hit countryAt(Hits hits, int word) {
        Hit hit = hits.at(word);
        boolean country = hit != null
                && hit.entry().actor() != null
                && hit.entry().actor().kind() == Kind.COUNTRY;
        return country ? hit : null;
    }

    private Actor of(Actor neighbours, Actor country) {
        List<String> members = lexicon.borders(country.id());
        return members.isEmpty() || !neighbours.members().isEmpty()
                ? neighbours
                : new Actor(NEIGHBOURS, Kind.GROUP, neighbours.arabic(), neighbours.english(), null, members);
    }
}
