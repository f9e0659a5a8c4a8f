/**
 * Synthetic news corpora with exact truth, and the evaluation of a scan against it. Truth comes from the numbers of the
 * generated words, and from nothing of the engine, so that it is an oracle of its own.
 */
@NullMarked
package io.github.muqabala.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
