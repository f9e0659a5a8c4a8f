/** Lists of words and phrases: how they are kept in files, and how they are found in a text. */
package io.github.muqabala.lexicon;
