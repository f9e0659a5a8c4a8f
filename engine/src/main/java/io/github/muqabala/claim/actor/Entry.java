package io.github.muqabala.claim.actor;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the lists say of a phrase.
 *
 * @param actor whom it names; null if nobody
 * @param form how it names them
 * @param others who else it may be
 * @param role the role it is; null if none
 * @param shortFor the ids of those of whom it is short for the one named last
 * @param traits what it does beside a name
 * @param letterCase which capitals it needs
 */
record Entry(
        @Nullable Actor actor,
        ActorMention.Form form,
        List<Actor> others,
        @Nullable Role role,
        List<String> shortFor,
        EnumSet<Trait> traits,
        LetterCase letterCase) {

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether it may be where its city is and not what it does. */
    boolean isSeat() {
        return actor != null && form == ActorMention.Form.METONYM;
    }

    boolean isDemonym() {
        return actor != null && form == ActorMention.Form.DEMONYM;
    }

    boolean isName() {
        return actor != null && form == ActorMention.Form.NAME;
    }

    boolean isPersonRole() {
        return role != null && role.person() && !role.isTitle();
    }

    boolean isBodyRole() {
        return role != null && !role.person();
    }

    /** Whether a name may follow it even after a comma: السفير. */
    boolean precedesName() {
        return role != null && (role.isTitle() || role.type().equals("ambassador"));
    }

    boolean isTitle() {
        return role != null && role.isTitle();
    }
}
