/** Claims: who is reported to say, want and refuse what, with the place of every part of that in the text. */
package io.github.muqabala.claim;
