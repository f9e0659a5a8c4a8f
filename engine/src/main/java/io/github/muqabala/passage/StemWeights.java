package io.github.muqabala.passage;

import java.util.Arrays;

/** Inverse sentence frequency: how much a stem that both texts have says, by how few of their sentences have it. */
final class StemWeights {
    private StemWeights() {}

    /** For each stem, the logarithm of all sentences over those that have it. */
    static double[] of(StemmedText left, StemmedText right, int stems) {
        int[] sentences = new int[stems];
        int[] last = new int[stems];
        Arrays.fill(last, -1);
        int done = count(left, 0, sentences, last);
        done = count(right, done, sentences, last);
        double[] weights = new double[stems];
        for (int stem = 0; stem < stems; stem++) {
            weights[stem] = Math.log((done + 1.0) / sentences[stem]);
        }
        return weights;
    }

    private static int count(StemmedText text, int done, int[] sentences, int[] last) {
        Segments segments = text.sentences();
        for (int i = 0; i < segments.size(); i++) {
            for (int k = segments.start(i); k < segments.end(i); k++) {
                int stem = text.stems()[k];
                if (last[stem] != done + i) {
                    last[stem] = done + i;
                    sentences[stem]++;
                }
            }
        }
        return done + segments.size();
    }
}
