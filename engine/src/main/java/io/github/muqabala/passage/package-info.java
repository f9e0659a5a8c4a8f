/**
 * What two texts have in common, word for word or rewritten, where, and what was changed; and what one text says twice.
 *
 * <p>Runs of equal words ({@code RunFinder}) are chained along diagonals ({@code RunChainer}); what they do not explain is
 * sought by the stems of sentences and windows ({@code RewrittenAreas}); both are collated word by word
 * ({@code Collation}). Knows nothing of articles, claims or reports.
 */
package io.github.muqabala.passage;
