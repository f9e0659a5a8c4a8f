package io.github.muqabala.alignment;

import io.github.muqabala.alignment.Reason.Kind;
import io.github.muqabala.claim.Position;
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
        if (left.side().opposes(right.side())) {
            if (related) {
                return otherTime ? Verdict.POSITION_SHIFT : same ? Verdict.CONTRADICTION : Verdict.TENSION;
            }
            return Verdict.OPPOSING_POSITIONS;
        }
        if (isDenial(left, right) || isDenial(right, left)) {
            return Verdict.CONTRADICTION;
        }
        if (left.side() == right.side()) {
            if (left.side() == Side.NEITHER
                    && left.position().stance() != right.position().stance()) {
                return null;
            }
            return related ? Verdict.PARTIAL : left.side() == Side.NEITHER ? null : Verdict.SHARED_POSITION;
        }
        return null;
    }

    /** Whether one accuses someone whom the other has deny it. */
    private static boolean isDenial(Standpoint accuser, Standpoint denier) {
        return accuser.side() == Side.ACCUSES && denier.side() == Side.DENIES && !accuser.sameActor(denier);
    }

    static List<Reason> reasons(Standpoint left, Standpoint right) {
        Position a = left.position();
        Position b = right.position();
        List<Reason> reasons = new ArrayList<>();
        if (left.side().opposes(right.side())) {
            reasons.add(new Reason(Kind.OPPOSITE_STANCE, cue(a), cue(b)));
        } else if (left.side() == right.side()) {
            reasons.add(new Reason(Kind.SAME_STANCE, cue(a), cue(b)));
        } else {
            reasons.add(new Reason(Kind.DENIAL, cue(a), cue(b)));
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
