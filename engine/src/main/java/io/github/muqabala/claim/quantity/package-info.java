/** Numbers in digits and words, with what they count. */
package io.github.muqabala.claim.quantity;
