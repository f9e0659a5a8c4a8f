package io.github.muqabala.passage;

import io.github.muqabala.text.Text;

/**
 * One side of a pair as the search for rewritten passages sees it.
 *
 * @param text the text
 * @param stems for each word the number of its stem
 * @param sentences where its sentences begin and end
 */
@SuppressWarnings("ArrayRecordComponent")
record StemmedText(Text text, int[] stems, Segments sentences) {

    static StemmedText of(Text text, StemNumbers numbers) {
        return new StemmedText(text, numbers.of(text), Segments.sentences(text));
    }

    int size() {
        return stems.length;
    }
}
