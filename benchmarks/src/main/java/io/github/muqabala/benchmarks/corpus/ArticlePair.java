package io.github.muqabala.benchmarks.corpus;

/**
 * Two articles, whichever way round they were named.
 *
 * @param first the lesser number
 * @param second the greater one
 */
record ArticlePair(int first, int second) {

    static ArticlePair of(int a, int b) {
        return new ArticlePair(Math.min(a, b), Math.max(a, b));
    }
}
