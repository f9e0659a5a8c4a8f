package io.github.muqabala.claim;

import io.github.muqabala.claim.actor.Actors;
import io.github.muqabala.claim.topic.Topics;
import io.github.muqabala.lexicon.UserLexicon;

/**
 * What claims are told by.
 *
 * @param actors who is known
 * @param topics what statements may be about
 */
public record ClaimOptions(Actors actors, Topics topics) {
    /** Without a lexicon of the user's. */
    public static ClaimOptions standard() {
        return new ClaimOptions(Actors.known(), Topics.none());
    }

    /** With the actors and topics of a user's lexicon. */
    public static ClaimOptions with(UserLexicon lexicon) {
        return new ClaimOptions(Actors.with(lexicon), Topics.of(lexicon));
    }
}
