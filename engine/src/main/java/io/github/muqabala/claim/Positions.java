package io.github.muqabala.claim;

import io.github.muqabala.claim.actor.Actor;
import io.github.muqabala.claim.actor.ActorMention;
import io.github.muqabala.claim.stance.Scope;
import io.github.muqabala.claim.stance.Stance;
import io.github.muqabala.claim.stance.StanceCue;
import io.github.muqabala.claim.stance.StanceCues;
import io.github.muqabala.claim.topic.Topic;
import io.github.muqabala.claim.topic.Topics;
import io.github.muqabala.lexicon.Match;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the positions of clauses: for each cue of a stance who holds it, towards what, and whether a negation, a hedge or a
 * condition changes it. A cue within the object of another, as {@code رفض} in {@code دعا إلى رفض}, is no position of its own but
 * turns that of the other round if it is against something.
 */
final class Positions {
    private final Words words;
    private final Holders holders;
    private final Topics topics;

    /** Who held the last stance, for a verb that goes on without a subject. */
    private @Nullable Holder before;

    Positions(Words words, Holders holders, Topics topics) {
        this.words = words;
        this.holders = holders;
        this.topics = topics;
    }

    /** A new paragraph begins: nobody's verbs go on. */
    void forget() {
        before = null;
    }

    /** The positions of a clause in reading order. */
    List<Position> in(WordRange clause) {
        List<StanceCue> cues = StanceCues.in(words, clause.from(), clause.to());
        List<Position> positions = new ArrayList<>();
        for (int i = 0; i < cues.size(); i++) {
            StanceCue cue = cues.get(i);
            int end = i + 1;
            while (end < cues.size() && isWithin(cues.get(end), cue)) {
                end++;
            }
            int to = end < cues.size() ? cues.get(end).first() : clause.to();
            Holder holder = holders.of(cue, clause, before);
            if (holder != null) {
                before = holder;
                add(cue, cues.subList(i + 1, end), clause, to, holder, positions);
            }
            i = end - 1;
        }
        return positions;
    }

    /** Whether a cue is part of the object of one before it: nouns and what must be are, a new verb is not. */
    private boolean isWithin(StanceCue cue, StanceCue outer) {
        boolean verbal = cue.kind().role() == StanceCue.Role.VERB || cue.kind().role() == StanceCue.Role.PHRASE;
        return !verbal && outer.kind().role() != StanceCue.Role.ADJECTIVE;
    }

    private void add(
            StanceCue cue, List<StanceCue> inner, WordRange clause, int to, Holder holder, List<Position> positions) {
        Span negation = Scope.negationOf(words, clause.from(), cue.first());
        Stance stance =
                negation == null ? cue.kind().stance() : cue.kind().stance().negated();
        Match<Scope> condition = Scope.CONDITION.in(words, clause.from(), clause.to());
        Span conditionSpan =
                condition == null ? null : new Span(condition.span(words).start(), words.end(clause.to() - 1));
        Modality modality = modality(cue, clause, conditionSpan);
        int start = Math.min(Math.max(cue.end(), endOf(holder, cue)), to);
        WordRange object = start < to ? new WordRange(start, to) : new WordRange(cue.first(), cue.end());
        for (Conjunct conjunct : Conjunct.of(words, object)) {
            List<Topic> about = topics.of(words, conjunct.range().span(words));
            if (about.isEmpty()) {
                continue;
            }
            Stance towards = conjunct.turned(words, stance, inner, about.get(0));
            add(
                    holder,
                    towards,
                    cue,
                    negation,
                    conjunct.range().span(words),
                    about,
                    modality,
                    conditionSpan,
                    positions);
        }
    }

    private int endOf(Holder holder, StanceCue cue) {
        int end = words.firstFrom(holder.span().end());
        return end - cue.end() < 12 ? end : cue.end();
    }

    private Modality modality(StanceCue cue, WordRange clause, @Nullable Span condition) {
        if (condition != null || cue.kind().conditional()) {
            return Modality.CONDITIONAL;
        }
        if (cue.kind().intended()) {
            return Modality.INTENDED;
        }
        if (Scope.HEDGE.in(words, clause.from(), clause.to()) != null) {
            return Modality.POSSIBLE;
        }
        return cue.kind().role() == StanceCue.Role.SPEAKER ? Modality.NECESSARY : Modality.FACT;
    }

    private static void add(
            Holder holder,
            Stance stance,
            StanceCue cue,
            @Nullable Span negation,
            Span object,
            List<Topic> about,
            Modality modality,
            @Nullable Span condition,
            List<Position> positions) {
        for (ActorMention mention : holder.mentions()) {
            Actor actor = mention.actor();
            boolean known = positions.stream()
                    .anyMatch(other -> other.actor().id().equals(actor.id())
                            && other.stance() == stance
                            && other.topics().get(0).id().equals(about.get(0).id()));
            if (!known) {
                positions.add(new Position(
                        actor, mention.span(), stance, cue.span(), negation, object, about, modality, condition));
            }
        }
    }
}
