package io.github.muqabala.passage;

import io.github.muqabala.text.Span;

/**
 * A stretch that one article has twice.
 *
 * @param first where it stands first
 * @param second where it stands again, after {@code first}
 * @param words how many words it has
 */
public record Repeat(Span first, Span second, int words) {}
