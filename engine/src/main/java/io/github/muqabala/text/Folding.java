package io.github.muqabala.text;

/**
 * Which spellings count as the same word.
 *
 * <p>Every folding writes compatibility forms as plain letters (NFKC: ﻷ is لأ), takes off harakat, tatweel, Latin
 * diacritics, bidi and zero-width controls, and unifies letter case, digits of all scripts, quotation marks, dashes and
 * blanks. For Arabic script it writes أ إ آ ٱ as ا, ى and ی as ي, ة as ه, ک as ك. A folding is idempotent. One code point never becomes two words, and two words never become one.
 *
 * <p>Composed and decomposed text fold alike, but for Hangul: a hamza that is a mark of its own makes و and ي into ؤ and
 * ئ, and is the one mark that looks at what stands before it.
 */
public enum Folding {
    /** Keeps ؤ and ئ apart from و and ي. */
    STANDARD,

    /** Also writes ؤ and ئ as ء, so that the Cairene مسئول and the Levantine مسؤول are one word. */
    HAMZA_UNIFIED
}
