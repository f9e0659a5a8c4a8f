/**
 * The similarity core: shingles and exact measures over sets of them. Knows nothing of articles or files.
 */
package io.github.muqabala.similarity;
