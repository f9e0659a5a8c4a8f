package io.github.muqabala.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A passage that is known to be reused.
 *
 * @param match where it stands
 * @param obfuscation how it was changed
 */
record GoldCase(Match match, Optional<String> obfuscation) {

    static GoldCase of(JsonNode node) {
        Match match = new Match(stretch(node, "a"), stretch(node, "b"));
        if (match.characters() == 0) {
            throw new IllegalArgumentException("a case of no characters");
        }
        return new GoldCase(match, GoldFile.optionalText(node, "obf"));
    }

    private static Stretch stretch(JsonNode node, String side) {
        int offset = GoldFile.number(node, side + "_off");
        int length = GoldFile.number(node, side + "_len");
        return new Stretch(offset, offset + length);
    }
}
