/**
 * Near-duplicates, containment and shared runs of words over whole collections: candidates, then exact verification.
 * Knows sets and words; knows nothing of articles or reports.
 */
package io.github.muqabala.duplicate;
