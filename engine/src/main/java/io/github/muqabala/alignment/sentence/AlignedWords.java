package io.github.muqabala.alignment.sentence;

import io.github.muqabala.text.Span;

/**
 * Two words that answer each other.
 *
 * @param left where one stands in the text of the left sentence
 * @param right where the other stands in the text of the right sentence
 * @param kind how they are alike
 * @param score how much they are, above 0 to 1
 */
public record AlignedWords(Span left, Span right, WordAlignment.Kind kind, float score) {}
