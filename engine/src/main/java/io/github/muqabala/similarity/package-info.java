/**
 * The similarity core: shingles, exact measures over sets of them, and signatures that estimate those measures. Knows nothing of articles or files.
 */
package io.github.muqabala.similarity;
