/** How many independent origins articles have. */
@NullMarked
package io.github.muqabala.alignment.origin;

import org.jspecify.annotations.NullMarked;
