/** Who says what: the words of a source, a cue and a content. */
package io.github.muqabala.claim.attribution;
