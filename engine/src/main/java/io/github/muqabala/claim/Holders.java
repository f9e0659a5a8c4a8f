package io.github.muqabala.claim;

import io.github.muqabala.claim.actor.ActorMention;
import io.github.muqabala.claim.attribution.Attribution;
import io.github.muqabala.claim.stance.Scope;
import io.github.muqabala.claim.stance.Stance;
import io.github.muqabala.claim.stance.StanceCue;
import io.github.muqabala.lexicon.Match;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds who holds the stance of a cue: the subject of a verb, before it or after it; whom a noun belongs to; else who
 * speaks; else who held the stance before, where the verb goes on without a subject.
 */
final class Holders {
    private static final List<String> DUALS_AND_PLURALS = List.of("ان", "ون", "ين", "وا", "تا");

    /** What may stand between a subject and its verb without being either: auxiliaries, negations and particles. */
    private static final int REACH_BEFORE = 3;

    private static final int REACH_AFTER = 1;

    private final Words words;
    private final Naming naming;
    private final Listing listing;
    private final Speakers speakers;

    Holders(Words words, Naming naming, Speakers speakers) {
        this.words = words;
        this.naming = naming;
        listing = new Listing(words, naming);
        this.speakers = speakers;
    }

    /** Who holds the stance of a cue in a clause; null if that cannot be told. */
    @Nullable
    Holder of(StanceCue cue, WordRange clause, @Nullable Holder before) {
        return switch (cue.kind().role()) {
            case VERB, PHRASE -> ofVerb(cue, clause, before);
            case ADJECTIVE -> firstOf(adjacentBefore(cue, clause), subject(cue, clause), speaker(cue), before);
            case NOUN ->
                cue.kind().stance() == Stance.REPORT
                        ? after(cue, clause.to(), 0)
                        : firstOf(owner(cue, clause), speaker(cue), subject(cue, clause), before);
            case PARTICIPLE -> ofParticiple(cue, clause, before);
            case SPEAKER -> speaker(cue);
            case NONE -> null;
        };
    }

    /** A holder with those that are listed after it. */
    private @Nullable Holder listed(@Nullable Holder holder, WordRange clause) {
        return holder == null ? null : listing.after(holder.mentions().get(0), clause.to());
    }

    /** Who a participle goes on with: who spoke last, or who held a stance since, unless that was told by who spoke. */
    private @Nullable Holder ofParticiple(StanceCue cue, WordRange clause, @Nullable Holder before) {
        Holder source = ownSource(cue);
        boolean since = before != null
                && source != null
                && before.span().start() > source.span().start()
                && !speakers.isSaid(words.at(before.span().start()));
        return since ? before : firstOf(source, subject(cue, clause), before, speaker(cue));
    }

    private @Nullable Holder ownSource(StanceCue cue) {
        return speakers.saying(cue.first());
    }

    private @Nullable Holder ofVerb(StanceCue cue, WordRange clause, @Nullable Holder before) {
        boolean relative = isRelative(cue, clause);
        if (isOfObject(cue, clause)) {
            return after(cue, clause.to(), REACH_AFTER);
        }
        Holder adjacent = adjacentBefore(cue, clause);
        if (adjacent != null) {
            return adjacent;
        }
        if (relative) {
            return after(cue, clause.to(), REACH_AFTER);
        }
        Attribution own = speakers.attributionOf(cue.first());
        if (own != null && own.source() != null && !own.inherited()) {
            return listed(speakers.saying(cue.first()), clause);
        }
        Holder after = isArabic(cue) ? after(cue, clause.to(), REACH_AFTER) : null;
        if (after != null) {
            return after;
        }
        Holder subject = subject(cue, clause);
        if (subject != null || followsNoun(cue)) {
            return subject;
        }
        boolean goesOn = cue.span().start() > words.start(cue.first());
        return goesOn ? firstOf(before, ownSource(cue), speaker(cue)) : firstOf(speaker(cue), ownSource(cue), before);
    }

    /** Whether a cue is the verb of a relative clause that refers to its object. */
    boolean isOfObject(StanceCue cue, WordRange clause) {
        return isRelative(cue, clause) && hasObject(cue);
    }

    /** Whether a verb has what it is done to as a suffix, as {@code استضافته} has. */
    private boolean hasObject(StanceCue cue) {
        String verb = words.folded(cue.end() - 1);
        return verb.length() > 3 && (verb.endsWith("ه") || verb.endsWith("ها") || verb.endsWith("هم"));
    }

    /** Whether a noun that names no actor stands right before a verb, as its subject may. */
    private boolean followsNoun(StanceCue cue) {
        int word = cue.first();
        if (!words.adjoins(word) || cue.span().start() > words.start(word)) {
            return false;
        }
        String noun = words.folded(word - 1);
        return !Particles.isOwnState(noun)
                && Scope.at(words, word - 1, word) == null
                && !Particles.isAuxiliary(noun)
                && !Particles.isPreposition(noun);
    }

    /** Whether a cue is the verb of a relative clause, whose subject is what it refers to or stands after it. */
    boolean isRelative(StanceCue cue, WordRange clause) {
        return cue.first() > clause.from() && Particles.isRelative(words.folded(cue.first() - 1));
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
            boolean particle = scope != null || Particles.isAuxiliary(words.folded(word));
            if (!particle || Particles.isPreposition(words.folded(word))) {
                return null;
            }
        }
        Holder holder = listing.before(mention, clause.from());
        if (!isSubject(holder.mentions().get(0), clause.from())) {
            return null;
        }
        return holder.mentions().size() == 2 && isOfOne(cue) ? new Holder(List.of(mention)) : holder;
    }

    /** Whether a verb is said of one alone, which after two that are named it is not: {@code مصر والجزائر ترفضان}. */
    private boolean isOfOne(StanceCue cue) {
        String verb = words.folded(cue.first());
        return cue.kind().role() == StanceCue.Role.VERB
                && Character.UnicodeScript.of(verb.charAt(0)) == Character.UnicodeScript.ARABIC
                && DUALS_AND_PLURALS.stream().noneMatch(verb::endsWith);
    }

    /** A mention that begins at most {@code reach} words after the cue, which no preposition governs. */
    private @Nullable Holder after(StanceCue cue, int limit, int reach) {
        if (cue.end() >= limit) {
            return null;
        }
        int last = Math.min(limit - 1, cue.end() + reach);
        for (ActorMention mention : naming.in(new Span(cue.span().end(), words.end(last)))) {
            int first = words.at(mention.span().start());
            boolean reached = words.adjoins(cue.end());
            for (int word = cue.end(); word <= first && reached; word++) {
                reached = !Particles.isPreposition(words.folded(word))
                        && (word == first || Particles.isAuxiliary(words.folded(word)))
                        && words.adjoins(word);
            }
            return reached && mention.span().start() == words.start(first) ? listing.after(mention, limit) : null;
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
                && (words.letter(next, 0) == 'ل'
                        || Particles.isPreposition(words.folded(next))
                        || startsWithThat(next));
        return towards ? after : null;
    }

    private boolean startsWithThat(int word) {
        return words.length(word) >= 2 && words.letter(word, 0) == 'ا' && words.letter(word, 1) == 'ن';
    }

    /** The first word of a clause that states what a cue is of: that after the last أن or إن before it. */
    private int statementFrom(StanceCue cue, WordRange clause) {
        for (int word = cue.first() - 1; word > clause.from(); word--) {
            if (words.length(word) <= 4 && startsWithThat(word)) {
                return word;
            }
        }
        return clause.from();
    }

    /** The first mention of the clause before the cue that may be a subject. */
    private @Nullable Holder subject(StanceCue cue, WordRange clause) {
        Span before =
                new Span(words.start(statementFrom(cue, clause)), cue.span().start());
        for (ActorMention mention : naming.in(before)) {
            if (isSubject(mention, clause.from())) {
                return listing.after(mention, cue.first());
            }
        }
        return null;
    }

    /** Whether no preposition stands before a mention, written in one with it or not. */
    private boolean isSubject(ActorMention mention, int from) {
        int word = words.at(mention.span().start());
        int before = mention.span().start() - words.start(word);
        int letter = before > 0 && (words.letter(word, 0) == 'و' || words.letter(word, 0) == 'ف') ? 1 : 0;
        boolean article = before - letter == 2 && words.letter(word, letter) == 'ا';
        if (before > letter && !article) {
            return false;
        }
        return word == from || !Particles.isPreposition(words.folded(word - 1));
    }

    private boolean isArabic(StanceCue cue) {
        return words.letter(cue.first(), 0) > 'z';
    }
}
