/**
 * What the engine finds held against what people or the makers of corpora marked. Each {@link
 * io.github.muqabala.benchmarks.quality.Task} prints a table and, as its last line, its figures as JSON.
 */
@NullMarked
package io.github.muqabala.benchmarks.quality;

import org.jspecify.annotations.NullMarked;
