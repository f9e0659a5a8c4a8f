package io.github.muqabala.lexicon;

/**
 * What an Arabic word of a list may have before it when it stands in a text, written in one with it.
 *
 * <p>A listed word that begins with the article is only found with the article, {@code الجزائر} in {@code للجزائر} but not
 * in {@code جزائر}.
 */
public enum Clitics {
    /** Nothing. */
    NONE,
    /** و or ف, as a verb may. */
    CONJUNCTION,
    /** و or ف, then ب, ل or ك, then the article, each of them or none, as a noun may. */
    ALL
}
