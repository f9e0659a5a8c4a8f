/** States, bodies, groups and persons that a text names. */
package io.github.muqabala.claim.actor;
