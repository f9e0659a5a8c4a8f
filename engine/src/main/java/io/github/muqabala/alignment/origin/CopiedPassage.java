package io.github.muqabala.alignment.origin;

import io.github.muqabala.text.Span;

/**
 * A stretch that two articles of different origin share word for word or lightly edited, and that is more than what someone
 * is quoted as saying.
 *
 * @param left the number of one article
 * @param leftSpan where it stands there
 * @param right the number of the other, greater than {@code left}
 * @param rightSpan where it stands there
 */
public record CopiedPassage(int left, Span leftSpan, int right, Span rightSpan) {}
