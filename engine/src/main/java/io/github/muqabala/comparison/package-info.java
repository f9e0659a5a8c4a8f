/**
 * What there is to say about a pair of articles: how alike they are, what they share, how the words of each divide, and
 * the verdict.
 */
package io.github.muqabala.comparison;
