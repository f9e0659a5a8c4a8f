package io.github.muqabala.scan;

import io.github.muqabala.text.Span;

/**
 * A run of words that an article has in common with an earlier one.
 *
 * @param article the number of the article in the scan
 * @param span where it stands in the article's text
 * @param source the number of the earliest article that has it
 * @param sourceSpan where it stands there
 * @param words how many words it has
 * @param beginning its first words as the article writes them, up to {@value #BEGINNING} characters
 */
public record SharedPassage(int article, Span span, int source, Span sourceSpan, int words, String beginning) {
    static final int BEGINNING = 120;
}
