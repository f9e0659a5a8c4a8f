/** Which statements of many are worth comparing with a given one. */
@NullMarked
package io.github.muqabala.alignment.retrieval;

import org.jspecify.annotations.NullMarked;
