/**
 * Statements of several articles side by side: which say the same, which differ in what, who holds which position in which
 * article, and how many independent origins stand behind it.
 */
@NullMarked
package io.github.muqabala.alignment;

import org.jspecify.annotations.NullMarked;
