package io.github.muqabala.claim;

import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;

/** Some words of a text in a row, at least one, from number {@code from} to before {@code to}. */
record WordRange(int from, int to) {

    Span span(Words words) {
        return words.span(from, to);
    }
}
