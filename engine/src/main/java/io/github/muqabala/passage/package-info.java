/**
 * What two articles have in common word for word, where, and what was changed in between; and what one article says
 * twice.
 *
 * <p>Runs of equal words ({@code RunFinder}) are chained along diagonals ({@code RunChainer}) and collated word by word
 * ({@code Collation}). Knows nothing of claims or reports.
 */
package io.github.muqabala.passage;
