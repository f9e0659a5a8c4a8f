package io.github.muqabala.duplicate;

/**
 * A run of words that a text has in common with an earlier one.
 *
 * @param text the number of the text in its collection
 * @param from the first word, from 0
 * @param source the number of the earliest text that has it
 * @param sourceFrom the first word there
 * @param length how many words it has
 */
public record WordRun(int text, int from, int source, int sourceFrom, int length) {

    /** The same run under other numbers of the texts. */
    public WordRun renumbered(int newText, int newSource) {
        return new WordRun(newText, from, newSource, sourceFrom, length);
    }
}
