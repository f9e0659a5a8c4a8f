package io.github.muqabala.report.html;

import org.jspecify.annotations.Nullable;

/**
 * What an index says of two articles.
 *
 * @param says a sentence
 * @param page where they are compared; null if they have no page
 */
record EdgeView(String says, @Nullable ScanPair page) {}
