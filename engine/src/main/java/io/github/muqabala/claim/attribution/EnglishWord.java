package io.github.muqabala.claim.attribution;

import java.util.List;

/**
 * What the lists say of a written word.
 *
 * @param type what it does in a sentence
 * @param cues what cues it can begin, those of more words first
 */
record EnglishWord(EnglishClass type, List<EnglishCue> cues) {
    static final EnglishWord UNLISTED = new EnglishWord(EnglishClass.OPEN, List.of());

    /** Takes a copy of the cues. */
    EnglishWord {
        cues = List.copyOf(cues);
    }
}
