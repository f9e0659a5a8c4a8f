package io.github.muqabala.claim.actor;

import io.github.muqabala.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A listed phrase where it stands in a text.
 *
 * @param entry what the lists say of it
 * @param first its first word
 * @param end the word after its last
 * @param span where it stands, without clitics but with its article
 * @param conjunction whether و or ف is before it
 * @param particle ب, ل or ك if it is before it; 0 otherwise
 * @param definite whether it has an article
 * @param joined the name that was run together with it, to be read after it; null if none
 */
record Hit(
        Entry entry,
        int first,
        int end,
        Span span,
        boolean conjunction,
        char particle,
        boolean definite,
        @Nullable Hit joined) {

    boolean isBare() {
        return !conjunction && particle == 0;
    }
}
