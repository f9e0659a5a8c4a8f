/** Benchmarks of the engine beside its peers; README.md in this module has the results and how to repeat them. */
@NullMarked
package io.github.muqabala.benchmarks;

import org.jspecify.annotations.NullMarked;
