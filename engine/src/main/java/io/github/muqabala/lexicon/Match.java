package io.github.muqabala.lexicon;

import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;

/**
 * A phrase of a list where it stands in a text.
 *
 * @param value what the list says of it
 * @param first its first word
 * @param end the word after its last
 * @param clitics how many folded letters its first word has before the phrase begins
 */
public record Match<V>(V value, int first, int end, int clitics) {

    /** Where the phrase stands, without clitics. */
    public Span span(Words words) {
        return new Span(words.start(first, clitics), words.end(end - 1));
    }

    /** The folded clitics before the phrase; empty if it has none. */
    public String prefix(Words words) {
        return words.folded(first).substring(0, clitics);
    }
}
