package io.github.muqabala.report.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article of a cluster as an index lists it.
 *
 * @param number which of the cluster it is, from 1
 * @param relation what it is to the earliest, in words; null where a page with the earliest tells
 * @param alike how alike, in words; null for the earliest
 * @param later how much later it came out than the one above it, in words; null where one of the two is undated
 * @param gap how far it is set off from the one above, from 0 for the same day to 5
 * @param edges what connects it to earlier ones
 */
record MemberView(
        int number,
        ListedArticle article,
        @Nullable String relation,
        @Nullable String alike,
        @Nullable String later,
        int gap,
        List<EdgeView> edges) {}
