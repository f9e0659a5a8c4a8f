package io.github.muqabala.benchmarks.quality;

import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Modality;
import io.github.muqabala.claim.Position;
import io.github.muqabala.claim.stance.Stance;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** A position that the engine reads, with the statement it is in, in code points. */
record FoundPosition(Position position, Stretch statement, Stretch actor, Stretch cue, Stretch object) {

    /** How the gold's stances, which do not tell as many apart, are said by the engine. */
    private static final Map<String, Set<Stance>> STANCES = Map.of(
            "support", EnumSet.of(Stance.SUPPORT, Stance.DEMAND, Stance.OFFER),
            "reject", EnumSet.of(Stance.REJECT, Stance.ACCUSE),
            "request", EnumSet.of(Stance.DEMAND),
            "concern", EnumSet.of(Stance.WARN),
            "reports_action", EnumSet.of(Stance.REPORT),
            "conditional", EnumSet.of(Stance.SUPPORT, Stance.DEMAND, Stance.OFFER),
            "no_comment", EnumSet.of(Stance.NO_COMMENT),
            "denies", EnumSet.of(Stance.DENY),
            "considers", EnumSet.of(Stance.CONSIDER));

    static FoundPosition of(Claim claim, Position position, CodePoints points) {
        return new FoundPosition(
                position,
                points.stretch(claim.span()),
                points.stretch(position.actorSpan()),
                points.stretch(position.cue()),
                points.stretch(position.object()));
    }

    /** Actor, topic and stance. */
    String cell() {
        return position.actor().id() + " " + position.stance() + " " + topic();
    }

    String topic() {
        return position.topics().get(0).id();
    }

    /** Whether it says what the gold says, of words that overlap; a group's position is that of any member it names. */
    boolean matches(GoldStatement gold) {
        return means(gold) && gold.overlaps(statement);
    }

    /** Whether it says what the gold says, wherever in the article. */
    boolean means(GoldStatement gold) {
        boolean actor = position.actor().id().equals(gold.text("actor"));
        for (var member : GoldFile.list(gold.row(), "group_members")) {
            actor |= position.actor().id().equals(member.asText());
        }
        String stance = gold.text("stance");
        boolean firmness = !stance.equals("conditional") || position.modality() == Modality.CONDITIONAL;
        return actor
                && firmness
                && topic().equals(gold.text("topic"))
                && STANCES.getOrDefault(stance, Set.of()).contains(position.stance());
    }
}
