/** Programs that fit the weights the engine ships, on labelled data. */
@NullMarked
package io.github.muqabala.benchmarks.fit;

import org.jspecify.annotations.NullMarked;
