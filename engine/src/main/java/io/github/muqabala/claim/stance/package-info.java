/** How a statement stands to what it speaks of. */
package io.github.muqabala.claim.stance;
