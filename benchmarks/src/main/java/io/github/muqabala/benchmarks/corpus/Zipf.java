package io.github.muqabala.benchmarks.corpus;

import java.util.SplittableRandom;

/**
 * Ranks drawn as words are in natural text: rank r with a probability in proportion to 1 / (r + 2.7), as Mandelbrot
 * (1953) amended Zipf's law for the most frequent words. Constant time a draw, by Walker's alias method as Vose (1991)
 * builds its table.
 */
final class Zipf {
    private static final double SHIFT = 2.7;

    private final double[] keep;
    private final int[] alias;

    Zipf(int size) {
        keep = new double[size];
        alias = new int[size];
        double total = 0;
        for (int i = 0; i < size; i++) {
            keep[i] = 1 / (i + 1 + SHIFT);
            total += keep[i];
        }
        for (int i = 0; i < size; i++) {
            keep[i] *= size / total;
            alias[i] = i;
        }
        // Weights only fall, so the slots under 1 are taken from the end and filled up from the front.
        int rich = 0;
        int poor = size - 1;
        int slot = poor;
        while (rich < poor) {
            alias[slot] = rich;
            keep[rich] -= 1 - keep[slot];
            slot = keep[rich] < 1 ? rich++ : --poor;
        }
    }

    /** A rank, from 0. */
    int draw(SplittableRandom random) {
        int slot = random.nextInt(alias.length);
        return random.nextDouble() < keep[slot] ? slot : alias[slot];
    }
}
