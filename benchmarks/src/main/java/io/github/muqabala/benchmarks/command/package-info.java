/** How the commands of this module take their arguments. */
@NullMarked
package io.github.muqabala.benchmarks.command;

import org.jspecify.annotations.NullMarked;
