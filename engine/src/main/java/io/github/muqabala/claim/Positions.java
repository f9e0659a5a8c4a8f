package io.github.muqabala.claim;

import io.github.muqabala.claim.actor.Actor;
import io.github.muqabala.claim.actor.ActorMention;
import io.github.muqabala.claim.actor.Actors;
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
    /** As far as an infinitive may stand from the verb that it belongs to, in words. */
    private static final int NEAR = 6;

    /** As far as a subject may reach behind its verb, in words; what is named further on is not before the object. */
    private static final int LONGEST_SUBJECT = 12;

    private final Words words;
    private final Holders holders;
    private final Speakers speakers;
    private final Actors actors;
    private final Topics topics;

    /** Who held the last stance, for a verb that goes on without a subject. */
    private @Nullable Holder before;

    Positions(Words words, Holders holders, Speakers speakers, ClaimOptions options) {
        this.words = words;
        this.holders = holders;
        this.speakers = speakers;
        actors = options.actors();
        topics = options.topics();
    }

    /** What the last statement with a topic of the lexicon was about. */
    private List<Topic> lastTopics = List.of();

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
            if (cue.kind().stance() == Stance.NO_COMMENT && cue.kind().role() == StanceCue.Role.NOUN) {
                continue;
            }
            int end = i + 1;
            while (end < cues.size() && isWithin(cues.get(end), cue)) {
                end++;
            }
            int next = end < cues.size() ? cues.get(end).first() : clause.to();
            int to = speakers.contentAfter(cue.first(), next);
            Holder holder = isBackground(cue, clause) ? null : holders.of(cue, clause, before);
            if (holder != null) {
                before = holder;
                add(cue, cues.subList(i + 1, end), clause, to, holder, positions);
            }
            i = end - 1;
        }
        List<Topic> about = topics.of(words, clause.span(words));
        lastTopics = !about.isEmpty() && about.get(0).given() ? about : lastTopics;
        return positions;
    }

    /** Whether a cue is part of the object of one before it: nouns and adjectives are, a new verb is not. */
    private boolean isWithin(StanceCue cue, StanceCue outer) {
        boolean verbal = switch (cue.kind().role()) {
            case VERB, PHRASE, SPEAKER -> true;
            case NOUN, ADJECTIVE, PARTICIPLE, NONE -> false;
        };
        if (isInfinitive(cue) && cue.first() - outer.end() <= NEAR) {
            return true;
        }
        boolean far = outer.kind().role() == StanceCue.Role.NOUN && cue.first() - outer.end() > 2;
        return !verbal && !far && speakers.contentAfter(outer.first(), cue.first() + 1) > cue.first();
    }

    private void add(
            StanceCue cue, List<StanceCue> inner, WordRange clause, int to, Holder holder, List<Position> positions) {
        Span negation = negationOf(cue, clause);
        Stance said = declines(cue, inner) ? Stance.NO_COMMENT : cue.kind().stance();
        Stance stance = negation == null ? said : isOfFuture(negation) ? Stance.REJECT : said.negated();
        Match<Scope> condition = Scope.CONDITION.in(words, clause.from(), clause.to());
        Span conditionSpan =
                condition == null ? null : new Span(condition.span(words).start(), words.end(clause.to() - 1));
        Modality modality = modality(cue, clause, negation, conditionSpan);
        int start = Math.min(Math.max(cue.end(), endOf(holder, cue)), to);
        WordRange object = start < to ? new WordRange(start, to) : new WordRange(cue.first(), cue.end());
        if (holders.isRelative(cue, clause)
                && holder.mentions().get(0).span().start() > cue.span().start()) {
            // What a relative clause with a subject of its own is about stands before it.
            object = new WordRange(clause.from(), cue.first());
        }
        boolean listed = false;
        boolean turned = false;
        for (Conjunct conjunct : Conjunct.of(words, object)) {
            Span place = conjunct.range().span(words);
            List<Topic> about = topics.of(words, place);
            boolean given = !about.isEmpty() && about.get(0).given();
            boolean turnedHere = given
                    ? conjunct.isTurned(words, inner, about.get(0))
                    : Scope.REVERSAL.in(
                                    words,
                                    conjunct.range().from(),
                                    conjunct.range().to())
                            != null;
            turned = turnedHere || (turned && conjunct.continues());
            if (given) {
                boolean required = conditionSpan != null && place.start() >= conditionSpan.start();
                Stance asked = required ? Stance.DEMAND : stance;
                Stance towards = turned ? asked.reversed() : asked;
                add(holder, towards, cue, negation, place, about, modality, conditionSpan, positions);
                listed = true;
            }
        }
        if (!listed) {
            Span place = object.span(words);
            List<Topic> about = elsewhere(cue, said, clause, topics.of(words, place));
            add(holder, stance, cue, negation, place, about, modality, conditionSpan, positions);
        }
    }

    /** What a stance is about whose object does not say: a duty its clause; an answer, or whose deed it is, what was said before. */
    private List<Topic> elsewhere(StanceCue cue, Stance said, WordRange clause, List<Topic> ofObject) {
        if (cue.kind().role() == StanceCue.Role.SPEAKER) {
            List<Topic> ofClause = topics.of(words, clause.span(words));
            return !ofClause.isEmpty() && ofClause.get(0).given() ? ofClause : ofObject;
        }
        boolean deed = cue.kind().stance() == Stance.REPORT && cue.kind().role() == StanceCue.Role.NOUN;
        boolean answers = said == Stance.NO_COMMENT || said == Stance.DENY;
        return (answers || deed) && !lastTopics.isEmpty() ? lastTopics : ofObject;
    }

    /** Whether a verb is what another does or asks: after {@code to}, or after أن, which before a verb is no new statement. */
    private boolean isInfinitive(StanceCue cue) {
        if (cue.kind().role() != StanceCue.Role.VERB || cue.first() == 0 || !words.adjoins(cue.first())) {
            return false;
        }
        String before = words.folded(cue.first() - 1);
        return before.equals("to")
                || before.equals("ان")
                || words.folded(cue.first()).endsWith("ing");
    }

    /** Whether a cue is what a relative clause says of its object, {@code الحظر الذي أقره المجلس}, and no event. */
    private boolean isBackground(StanceCue cue, WordRange clause) {
        return holders.isOfObject(cue, clause) && cue.kind().stance() != Stance.REPORT;
    }

    /** Whether a negation is of what will be, which who speaks of his own doing refuses. */
    private boolean isOfFuture(Span negation) {
        return words.folded(words.firstFrom(negation.start())).equals("لن");
    }

    private @Nullable Span negationOf(StanceCue cue, WordRange clause) {
        if (cue.end() < clause.to() && words.folded(cue.end()).equals("no")) {
            return words.span(cue.end());
        }
        return Scope.negationOf(words, clause.from(), cue.first());
    }

    /** Whether what is refused is to say something. */
    private static boolean declines(StanceCue cue, List<StanceCue> inner) {
        return cue.kind().stance() == Stance.REJECT
                && !inner.isEmpty()
                && inner.get(0).kind().stance() == Stance.NO_COMMENT;
    }

    private int endOf(Holder holder, StanceCue cue) {
        int end = words.firstFrom(holder.span().end());
        return end - cue.end() < LONGEST_SUBJECT ? end : cue.end();
    }

    private Modality modality(StanceCue cue, WordRange clause, @Nullable Span negation, @Nullable Span condition) {
        if (condition != null || cue.kind().conditional()) {
            return Modality.CONDITIONAL;
        }
        if (cue.kind().intended() && negation == null) {
            return Modality.INTENDED;
        }
        if (Scope.isHedged(words, clause.from(), clause.to())) {
            return Modality.POSSIBLE;
        }
        return cue.kind().role() == StanceCue.Role.SPEAKER ? Modality.NECESSARY : Modality.FACT;
    }

    private void add(
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
            for (Actor actor : actors.spokenFor(mention.actor())) {
                Position position = new Position(
                        actor, mention.span(), stance, cue.span(), negation, object, about, modality, condition);
                if (positions.stream().noneMatch(other -> saysTheSame(other, position))) {
                    positions.add(position);
                }
            }
        }
    }

    private static boolean saysTheSame(Position left, Position right) {
        return left.actor().id().equals(right.actor().id())
                && left.stance() == right.stance()
                && sameTopic(left.topics(), right.topics());
    }

    private static boolean sameTopic(List<Topic> topics, List<Topic> others) {
        if (topics.isEmpty() || others.isEmpty()) {
            return topics.isEmpty() == others.isEmpty();
        }
        return topics.get(0).id().equals(others.get(0).id());
    }
}
