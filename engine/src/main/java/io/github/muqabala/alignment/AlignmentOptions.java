package io.github.muqabala.alignment;

import io.github.muqabala.claim.ClaimOptions;
import io.github.muqabala.lexicon.UserLexicon;

/**
 * What articles are aligned by.
 *
 * @param claims how statements are read
 * @param lexicon the user's actors and topics, whose names are shown
 */
public record AlignmentOptions(ClaimOptions claims, UserLexicon lexicon) {
    /** Without a lexicon of the user's. */
    public static AlignmentOptions standard() {
        return new AlignmentOptions(ClaimOptions.standard(), UserLexicon.empty());
    }

    /** With the actors and topics of a user's lexicon. */
    public static AlignmentOptions with(UserLexicon lexicon) {
        return new AlignmentOptions(ClaimOptions.with(lexicon), lexicon);
    }
}
