package io.github.muqabala.benchmarks.corpus;

/**
 * An article before it is written out.
 *
 * @param number its place in the corpus, from 0
 * @param origin the number of the article it takes words from, or {@link #NO_ORIGIN}
 * @param outlet who publishes it, from 0
 * @param words the numbers of its words in reading order
 * @param stretch how many successive words of the origin are in it, for an excerpt or a quote; else 0
 * @param look the number of the article whose title and layout it has, mostly its own
 */
@SuppressWarnings("ArrayRecordComponent") // articles are compared by their words, never as records
record SyntheticArticle(int number, Kind kind, int origin, int outlet, int[] words, int stretch, int look) {
    static final int NO_ORIGIN = -1;

    /** How many articles ids tell apart. */
    static final int MOST = 9_999_999;

    /** The id of the article of a number. */
    static String id(int number) {
        return "a" + Integer.toString(MOST + 2 + number).substring(1);
    }

    Language language() {
        return Language.ofOutlet(outlet);
    }

    SyntheticArticle withNumber(int other) {
        return new SyntheticArticle(other, kind, origin, outlet, words, stretch, look);
    }

    SyntheticArticle withWords(Kind otherKind, int[] others) {
        return new SyntheticArticle(number, otherKind, origin, outlet, others, stretch, look);
    }
}
