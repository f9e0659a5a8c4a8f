package io.github.muqabala.claim.attribution;

import java.util.List;

/**
 * What the lists say of a written word.
 *
 * @param type what it does in a sentence
 * @param outlet whether it tells a name of a newspaper, an agency or a station
 * @param cues what cues it can begin, those of more words first
 */
record EnglishWord(EnglishClass type, boolean outlet, List<EnglishCue> cues) {
    static final EnglishWord UNLISTED = new EnglishWord(EnglishClass.OPEN, false, List.of());

    /** Takes a copy of the cues. */
    EnglishWord {
        cues = List.copyOf(cues);
    }
}
