/** Programs that make the weights and tables which the engine ships, of data that it does not. */
@NullMarked
package io.github.muqabala.benchmarks.fit;

import org.jspecify.annotations.NullMarked;
