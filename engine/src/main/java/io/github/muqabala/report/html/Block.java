package io.github.muqabala.report.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of an article, or a piece of a very long one.
 *
 * @param direction a value of HTML's {@code dir}; null for that of the article
 * @param segments its text, none of it left out
 */
record Block(@Nullable String direction, List<Segment> segments) {}
