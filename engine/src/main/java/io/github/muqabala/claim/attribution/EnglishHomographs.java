package io.github.muqabala.claim.attribution;

import static io.github.muqabala.claim.attribution.EnglishText.PAUSE;

import io.github.muqabala.claim.attribution.EnglishCue.Form;
import io.github.muqabala.claim.attribution.EnglishCue.Kind;

/** Tells a verb from a noun that is written the same, by what stands before it. */
final class EnglishHomographs {
    private EnglishHomographs() {}

    /** Whether a word is a noun where it stands; {@code unknown} where nothing tells. */
    static boolean isNoun(EnglishText text, int first, int word, boolean unknown) {
        if (!hasNoun(text, word)) {
            return false;
        }
        if (word == first) {
            return unknown && !text.endsIn(word, "ing");
        }
        int before = word - 1;
        if (text.has(word, PAUSE)) {
            return unknown || (!text.has(word, EnglishText.COMMA) && isBase(text, word));
        }
        EnglishClass type = text.type(before);
        if (type == EnglishClass.ADVERB && before > first && !text.has(before, PAUSE)) {
            before--;
            type = text.type(before);
        }
        if (text.is(before, "s") && text.has(before, EnglishText.APOSTROPHE)) {
            return true;
        }
        return switch (type) {
            case DETERMINER, POSSESSIVE, PREPOSITION -> true;
            case TO, MODAL, DO, NEGATION, PRONOUN, RELATIVE, SUBORDINATOR, HAVE, QUESTION -> false;
            case COORDINATOR -> unknown || isBase(text, word);
            case OPEN -> isNounAfter(text, before, word, unknown);
            default -> unknown;
        };
    }

    /** After a word that tells nothing, what agrees with it is a verb: {@code critics claim}, {@code the critic claims}. */
    private static boolean isNounAfter(EnglishText text, int before, int word, boolean unknown) {
        boolean plural = text.endsIn(before, "s") && !text.endsIn(before, "ss");
        for (EnglishCue cue : text.cues(word)) {
            if (cue.kind() == Kind.VERB && cue.form() == Form.BASE) {
                return !plural;
            }
            if (cue.kind() == Kind.VERB && cue.form() == Form.PRESENT) {
                return plural || text.endsIn(before, "ed");
            }
        }
        return unknown;
    }

    private static boolean isBase(EnglishText text, int word) {
        for (EnglishCue cue : text.cues(word)) {
            if (cue.kind() == Kind.VERB && cue.form() == Form.BASE) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasNoun(EnglishText text, int word) {
        for (EnglishCue cue : text.cues(word)) {
            if (cue.kind() == Kind.NOUN) {
                return true;
            }
        }
        return false;
    }
}
