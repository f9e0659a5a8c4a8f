package io.github.muqabala.claim.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a role, with or without a name.
 *
 * @param types what it is and, of a deputy, whose; in the order of the words
 * @param person whether it is somebody, not an institution
 * @param office what the office is for, folded, of a head that needs it: الدفاع; empty otherwise
 * @param possessed whether it is that of whom was spoken before: سفيرها, its envoy
 * @param plural whether there are several
 * @param definite whether it speaks of one that is known
 * @param start where it begins in the text
 * @param end the word after its last
 * @param from the words in which other mentions stand, from here
 * @param actors whom it speaks for; empty if it does not say
 * @param bridge an institution in it that does not say whose it is: the presidency; null if none
 * @param name whose role it is; null if it does not say
 */
record RolePhrase(
        List<String> types,
        boolean person,
        String office,
        boolean possessed,
        boolean plural,
        boolean definite,
        int start,
        int from,
        int end,
        List<Actor> actors,
        @Nullable String bridge,
        @Nullable PersonName name) {

    /** A title and a name: Mr X. */
    static RolePhrase titled(Hit title, PersonName name) {
        return new RolePhrase(
                List.of("title"),
                true,
                "",
                false,
                false,
                true,
                title.span().start(),
                title.first(),
                name.end(),
                List.of(),
                null,
                name);
    }

    String type() {
        return types.get(0);
    }

    RolePhrase named(PersonName found, int before, int after) {
        return new RolePhrase(
                types, person, office, possessed, plural, definite, before, from, after, actors, bridge, found);
    }
}
