package io.github.muqabala.alignment;

import io.github.muqabala.alignment.Reason.Kind;
import io.github.muqabala.claim.Position;
import io.github.muqabala.claim.stance.Stance;
import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What two standpoints on one topic are to one another, by who holds them and on which side. */
final class PositionJudge {
    private PositionJudge() {}

    /** The verdict on two standpoints of one topic; null if they have nothing to say to one another. */
    static @Nullable Verdict verdict(Standpoint left, Standpoint right, boolean otherTime) {
        boolean same = left.sameActor(right);
        boolean related = same || left.shareMembers(right);
        if (isDenied(left, right) || isDenied(right, left)) {
            return Verdict.CONTRADICTION;
        }
        if (left.side().opposes(right.side())) {
            if (Party.differ(left.party(), right.party()) || left.isCondition() || right.isCondition()) {
                return null;
            }
            if (!related) {
                return Verdict.OPPOSING_POSITIONS;
            }
            return otherTime ? Verdict.POSITION_SHIFT : same ? Verdict.CONTRADICTION : Verdict.TENSION;
        }
        if (same && (isTurning(left, right) || isTurning(right, left))) {
            return Verdict.TENSION;
        }
        if (left.side() == right.side()) {
            if (left.side() == Side.NEITHER
                    && left.position().stance() != right.position().stance()) {
                return null;
            }
            return related ? Verdict.PARTIAL : left.side() == Side.NEITHER ? null : Verdict.SHARED_POSITION;
        }
        boolean done = (left.side() == Side.FOR && right.side() == Side.NEITHER)
                || (left.side() == Side.NEITHER && right.side() == Side.FOR);
        return done && same ? Verdict.PARTIAL : null;
    }

    /** Whether one denies what another accuses someone of, or what is reported of the denier. */
    private static boolean isDenied(Standpoint said, Standpoint denial) {
        return denial.side() == Side.DENIES
                && ((said.side() == Side.ACCUSES && !said.sameActor(denial))
                        || (said.position().stance() == Stance.REPORT && said.sameActor(denial)));
    }

    /** Whether one is against what it does itself, or weighs. */
    private static boolean isTurning(Standpoint against, Standpoint other) {
        return against.side() == Side.AGAINST
                && other.side() == Side.NEITHER
                && other.position().stance() != Stance.NO_COMMENT;
    }

    /** What a verdict on two standpoints rests on. */
    static List<Reason> reasons(Standpoint left, Standpoint right, Verdict verdict) {
        Position a = left.position();
        Position b = right.position();
        List<Reason> reasons = new ArrayList<>();
        if (left.side().opposes(right.side())) {
            reasons.add(new Reason(Kind.OPPOSITE_STANCE, cue(a), cue(b)));
        } else if (left.side() == right.side()) {
            reasons.add(new Reason(Kind.SAME_STANCE, cue(a), cue(b)));
        } else if (left.side() == Side.DENIES || right.side() == Side.DENIES) {
            reasons.add(new Reason(Kind.DENIAL, cue(a), cue(b)));
        } else {
            reasons.add(new Reason(Kind.DIFFERENT_STANCE, cue(a), cue(b)));
        }
        if (verdict == Verdict.POSITION_SHIFT) {
            reasons.add(new Reason(Kind.DIFFERENT_TIME, List.of(), List.of()));
        }
        Kind actors =
                left.sameActor(right) ? Kind.SAME_ACTOR : left.shareMembers(right) ? Kind.MEMBER : Kind.DIFFERENT_ACTOR;
        reasons.add(new Reason(actors, List.of(a.actorSpan()), List.of(b.actorSpan())));
        reasons.add(new Reason(Kind.SAME_TOPIC, terms(a, left.topic()), terms(b, right.topic())));
        if ((a.condition() == null) != (b.condition() == null)) {
            reasons.add(new Reason(Kind.CONDITION, listOf(a.condition()), listOf(b.condition())));
        }
        return reasons;
    }

    private static List<Span> cue(Position position) {
        Span negation = position.negation();
        if (negation == null) {
            return List.of(position.cue());
        }
        return negation.start() < position.cue().start()
                ? List.of(negation, position.cue())
                : List.of(position.cue(), negation);
    }

    private static List<Span> terms(Position position, String topic) {
        return position.topics().stream()
                .filter(known -> known.id().equals(topic))
                .findFirst()
                .map(known -> known.terms())
                .orElse(List.of(position.object()));
    }

    private static List<Span> listOf(@Nullable Span span) {
        return span == null ? List.of() : List.of(span);
    }
}
