/**
 * Near-duplicates and containment over whole collections: candidates, then exact verification. Knows nothing of claims
 * or reports.
 */
package io.github.muqabala.duplicate;
