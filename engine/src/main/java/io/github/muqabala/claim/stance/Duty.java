package io.github.muqabala.claim.stance;

import io.github.muqabala.text.Words;

/** Tells what is laid on someone as a duty: at the beginning of a statement على, who it is, and أن with a verb, {@code على الأطراف أن تتوقف}. */
final class Duty {
    /** Folded. */
    static final String PREPOSITION = "علي";

    /** As many words as who has the duty is named in at most. */
    private static final int LONGEST_NAME = 8;

    private Duty() {}

    /** Whether a word is the preposition of a duty that is said whole before word {@code limit}. */
    static boolean beginsAt(Words words, int word, int limit) {
        if (!isPreposition(words, word) || !beginsStatement(words, word)) {
            return false;
        }
        int last = Math.min(limit - 1, word + LONGEST_NAME + 1);
        for (int i = word + 1; i < last && words.adjoins(i); i++) {
            if (i > word + 1 && words.folded(i).equals("ان")) {
                return words.adjoins(i + 1) && Scope.isPresent(words, i + 1, limit);
            }
        }
        return false;
    }

    private static boolean isPreposition(Words words, int word) {
        int clitic = words.length(word) - PREPOSITION.length();
        return clitic >= 0
                && clitic <= 1
                && words.folded(word).endsWith(PREPOSITION)
                && (clitic == 0 || "وف".indexOf(words.letter(word, 0)) >= 0);
    }

    /** After another word على may be governed by that, as by اتفق. */
    private static boolean beginsStatement(Words words, int word) {
        return !words.adjoins(word)
                || words.length(word) > PREPOSITION.length()
                || words.folded(word - 1).equals("ان")
                || words.folded(word - 1).equals("انه");
    }
}
