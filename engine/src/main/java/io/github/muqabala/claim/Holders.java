package io.github.muqabala.claim;

import io.github.muqabala.claim.actor.ActorMention;
import io.github.muqabala.claim.attribution.Attribution;
import io.github.muqabala.claim.stance.Scope;
import io.github.muqabala.claim.stance.StanceCue;
import io.github.muqabala.lexicon.Match;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who holds the stance of a cue: the subject of a verb, before it or after it; whom a noun belongs to; else who
 * speaks; else who held the stance before, where the verb goes on without a subject.
 */
final class Holders {
    /** What may stand between a subject and its verb without being either: auxiliaries, negations and particles. */
    private static final int REACH_BEFORE = 3;

    private static final int REACH_AFTER = 1;

    /** After these a noun is no subject. */
    private static final Set<String> PREPOSITIONS = Set.of(
            "في", "من", "الي", "علي", "عن", "مع", "بين", "ضد", "حول", "نحو", "لدي", "منذ", "عبر", "خلال", "بعد", "قبل",
            "تجاه", "داخل", "بشان", "بحسب", "حسب", "وفق", "باتجاه", "سوي", "in", "of", "to", "from", "with", "by", "on",
            "at", "for", "against", "between", "about", "over", "into", "near", "inside");

    private static final Set<String> RELATIVES =
            Set.of("الذي", "التي", "الذين", "اللذان", "اللتان", "كانت", "ايضا", "which", "that", "also");

    private final Words words;
    private final Naming naming;
    private final Speakers speakers;

    Holders(Words words, Naming naming, Speakers speakers) {
        this.words = words;
        this.naming = naming;
        this.speakers = speakers;
    }

    /** Who holds the stance of a cue in a clause; null if that cannot be told. */
    @Nullable
    Holder of(StanceCue cue, WordRange clause, @Nullable Holder before) {
        Attribution own = speakers.saying(cue.first());
        Holder source = own == null ? null : speakers.of(own);
        if (source != null) {
            return source;
        }
        return switch (cue.kind().role()) {
            case VERB, PHRASE -> ofVerb(cue, clause, before);
            case ADJECTIVE -> firstOf(adjacentBefore(cue, clause), subject(cue, clause), speaker(cue), before);
            case NOUN -> firstOf(owner(cue, clause), speaker(cue), subject(cue, clause), before);
            case SPEAKER -> speaker(cue);
        };
    }

    private @Nullable Holder ofVerb(StanceCue cue, WordRange clause, @Nullable Holder before) {
        Holder adjacent = adjacentBefore(cue, clause);
        if (adjacent != null) {
            return adjacent;
        }
        Holder after = isArabic(cue) ? after(cue, clause.to(), REACH_AFTER) : null;
        if (after != null) {
            return after;
        }
        return firstOf(subject(cue, clause), speaker(cue), before);
    }

    @SafeVarargs
    private static <T> @Nullable T firstOf(@Nullable T... candidates) {
        for (T candidate : candidates) {
            if (candidate != null) {
                return candidate;
            }
        }
        return null;
    }

    private @Nullable Holder speaker(StanceCue cue) {
        return speakers.around(cue.first());
    }

    /** A subject that ends right before the cue but for particles. */
    private @Nullable Holder adjacentBefore(StanceCue cue, WordRange clause) {
        ActorMention mention =
                naming.lastBefore(words.start(clause.from()), cue.span().start());
        if (mention == null || !isSubject(mention, clause.from())) {
            return null;
        }
        int next = words.firstFrom(mention.span().end());
        if (cue.first() - next > REACH_BEFORE) {
            return null;
        }
        for (int word = next; word < cue.first(); word++) {
            Match<Scope> scope = Scope.at(words, word, cue.first());
            boolean particle = scope != null || words.length(word) <= 3 || RELATIVES.contains(words.folded(word));
            if (!particle || PREPOSITIONS.contains(words.folded(word))) {
                return null;
            }
        }
        return withListed(mention, clause.from(), false);
    }

    /** A mention that begins at most {@code reach} words after the cue, which no preposition governs. */
    private @Nullable Holder after(StanceCue cue, int limit, int reach) {
        if (cue.end() >= limit) {
            return null;
        }
        int last = Math.min(limit - 1, cue.end() + reach);
        for (ActorMention mention : naming.in(new Span(cue.span().end(), words.end(last)))) {
            int first = wordAt(mention.span().start());
            boolean reached = words.adjoins(cue.end());
            for (int word = cue.end(); word <= first && reached; word++) {
                reached = !PREPOSITIONS.contains(words.folded(word))
                        && (word == first || words.length(word) <= 4)
                        && words.adjoins(word);
            }
            return reached && mention.span().start() == words.start(first) ? withListed(mention, limit, true) : null;
        }
        return null;
    }

    /** Whose a noun is: named right after it and followed by what it is towards, {@code رفض مصر للتدخل}. */
    private @Nullable Holder owner(StanceCue cue, WordRange clause) {
        Holder after = after(cue, clause.to(), 0);
        if (after == null) {
            return null;
        }
        int next = words.firstFrom(after.span().end());
        boolean towards = next < clause.to()
                && (words.letter(next, 0) == 'ل' || PREPOSITIONS.contains(words.folded(next)) || startsWithThat(next));
        return towards ? after : null;
    }

    private boolean startsWithThat(int word) {
        return words.length(word) >= 2 && words.letter(word, 0) == 'ا' && words.letter(word, 1) == 'ن';
    }

    /** The first mention of the clause before the cue that may be a subject. */
    private @Nullable Holder subject(StanceCue cue, WordRange clause) {
        Span before = new Span(words.start(clause.from()), cue.span().start());
        for (ActorMention mention : naming.in(before)) {
            if (isSubject(mention, clause.from())) {
                return withListed(mention, cue.first(), true);
            }
        }
        return null;
    }

    /** Whether no preposition stands before a mention, written in one with it or not. */
    private boolean isSubject(ActorMention mention, int from) {
        int word = wordAt(mention.span().start());
        int before = mention.span().start() - words.start(word);
        int letter = before > 0 && (words.letter(word, 0) == 'و' || words.letter(word, 0) == 'ف') ? 1 : 0;
        boolean article = before - letter == 2 && words.letter(word, letter) == 'ا';
        if (before > letter && !article) {
            return false;
        }
        return word == from || !PREPOSITIONS.contains(words.folded(word - 1));
    }

    /** A mention with those that are listed with it: after it as long as each is joined by و, or before it. */
    private Holder withListed(ActorMention mention, int limit, boolean forwards) {
        List<ActorMention> listed = new ArrayList<>();
        listed.add(mention);
        if (forwards) {
            int next = words.firstFrom(mention.span().end());
            while (next < limit) {
                ActorMention other = at(next);
                if (other == null || !isJoined(next, other)) {
                    break;
                }
                listed.add(other);
                next = words.firstFrom(other.span().end());
            }
        } else {
            ActorMention last = mention;
            while (isJoined(wordAt(last.span().start()), last)) {
                ActorMention other =
                        naming.lastBefore(words.start(limit), last.span().start());
                if (other == null
                        || words.firstFrom(other.span().end())
                                != wordAt(last.span().start())) {
                    break;
                }
                listed.add(0, other);
                last = other;
            }
        }
        return new Holder(List.copyOf(listed));
    }

    private @Nullable ActorMention at(int word) {
        List<ActorMention> found = naming.in(words.span(word));
        return found.isEmpty() ? null : found.get(0);
    }

    private boolean isJoined(int word, ActorMention mention) {
        if (words.start(word) < mention.span().start()) {
            return words.letter(word, 0) == 'و';
        }
        return word > 0 && words.folded(word - 1).equals("and");
    }

    private boolean isArabic(StanceCue cue) {
        return words.letter(cue.first(), 0) > 'z';
    }

    private int wordAt(int place) {
        int word = words.firstFrom(place);
        return word > 0 && words.end(word - 1) > place ? word - 1 : word;
    }
}
