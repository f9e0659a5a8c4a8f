package io.github.muqabala.benchmarks.quality;

/**
 * Equal words in a row.
 *
 * @param left index of the first among the left text's words
 * @param right index of the first among the right text's
 * @param length how many they are
 */
record WordRun(int left, int right, int length) {

    int leftEnd() {
        return left + length;
    }

    int rightEnd() {
        return right + length;
    }
}
