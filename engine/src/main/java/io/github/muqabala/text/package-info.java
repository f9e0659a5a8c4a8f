/**
 * Text and offsets: folding, words, sentences, language. Knows nothing of articles; everything else stands on it.
 *
 * <p>Offsets are UTF-16 code units of the original, end exclusive, here and in every package above.
 */
package io.github.muqabala.text;
