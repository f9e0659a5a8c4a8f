package io.github.muqabala.report.html;

import org.jspecify.annotations.Nullable;

/**
 * A lifted passage as an index lists it.
 *
 * @param beginning its first words
 * @param direction which way they run: a value of HTML's {@code dir}
 * @param words how long it is, in words
 * @param page where the two articles are compared; null if they have no page
 */
record LiftedView(
        String beginning,
        String direction,
        String words,
        ListedArticle article,
        ListedArticle source,
        @Nullable ScanPair page) {}
