package io.github.muqabala.claim;

import java.util.Set;

/** Words without a meaning of their own that rules ask for, folded. */
final class Particles {
    private static final Set<String> PREPOSITIONS = Set.of(
            "في", "من", "الي", "علي", "عن", "مع", "بين", "ضد", "حول", "نحو", "منذ", "عبر", "خلال", "بعد", "قبل", "تجاه",
            "داخل", "بشان", "بحسب", "حسب", "وفق", "باتجاه", "سوي", "in", "of", "to", "from", "with", "by", "on", "at",
            "for", "against", "between", "about", "over", "into", "near", "inside");

    private static final Set<String> RELATIVES =
            Set.of("الذي", "التي", "الذين", "اللذان", "اللتان", "اللذين", "اللتين", "who", "which", "that", "whose");

    private static final Set<String> AUXILIARIES = Set.of(
            "كانت", "كانوا", "ايضا", "also", "have", "been", "will", "would", "could", "should", "must", "does", "were",
            "both", "they", "itself");

    /** By which who speaks names the state spoken for. */
    private static final Set<String> OWN_STATES = Set.of(
            "بلاده",
            "بلادها",
            "بلادهم",
            "بلادنا",
            "بلدها",
            "بلده",
            "حكومته",
            "حكومتها",
            "حكومتنا",
            "دولته",
            "country",
            "government");

    private Particles() {}

    /** Whether a noun after it is governed by it, and so no subject. */
    static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    static boolean isRelative(String word) {
        return RELATIVES.contains(word) || (word.startsWith("وال") && RELATIVES.contains(word.substring(1)));
    }

    static boolean isOwnState(String word) {
        return OWN_STATES.contains(word);
    }

    /** Whether it may stand between a subject and its verb. */
    static boolean isAuxiliary(String word) {
        boolean thatWithPronoun = word.startsWith("ان") && word.length() <= 5;
        return word.length() <= 3 || thatWithPronoun || AUXILIARIES.contains(word) || isRelative(word);
    }

    /** Whether what follows belongs to what stands before. */
    static boolean joinsToNext(String word) {
        return isPreposition(word) || isRelative(word);
    }
}
