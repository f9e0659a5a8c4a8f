package io.github.muqabala.alignment.sentence;

import java.util.Arrays;
import java.util.List;

/**
 * What the similarity of two sentences is told by: words, stems, runs of them and of letters that both have, and which
 * words stand for each other by meaning ({@link MeaningAlignment}). Where each sentence has a figure of its own, the lower
 * and the higher of both are features, so that nothing depends on which sentence is the first.
 */
public final class SimilarityFeatures {
    private final float[] values;

    private SimilarityFeatures(float[] values) {
        this.values = values;
    }

    /** The features of two sentences, with what their words mean if both are of one language; costs the product of their sizes. */
    public static SimilarityFeatures of(Sentence left, Sentence right) {
        return of(left, right, true);
    }

    /** The features of two sentences as if it were not known which words are nouns, verbs or adjectives, as of Arabic. */
    public static SimilarityFeatures withoutParts(Sentence left, Sentence right) {
        return of(left, right, false);
    }

    private static SimilarityFeatures of(Sentence left, Sentence right, boolean parts) {
        SentenceProfile one = left.profile();
        SentenceProfile other = right.profile();
        // Ties among words are broken by their order, so the sentences have one too.
        boolean swapped = one.compareTo(other) > 0;
        FeatureList list = FeatureList.unnamed();
        add(swapped ? other : one, swapped ? one : other, parts, list);
        return new SimilarityFeatures(list.values());
    }

    private static void add(SentenceProfile left, SentenceProfile right, boolean parts, FeatureList list) {
        new OverlapFeatures(left, right).addTo(list);
        new AlignmentFeatures(left, right, new MeaningAlignment(left, right), parts).addTo(list);
    }

    /** The names of the features, in the order of their values. */
    public static List<String> names() {
        FeatureList list = FeatureList.named();
        SentenceProfile empty = Sentence.of("").profile();
        add(empty, empty, true, list);
        return list.names();
    }

    /** The values, in the order of the names; a new array at each call. */
    public float[] values() {
        return Arrays.copyOf(values, values.length);
    }
}
