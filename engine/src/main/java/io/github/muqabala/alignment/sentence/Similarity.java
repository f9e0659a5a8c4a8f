package io.github.muqabala.alignment.sentence;

import java.util.Arrays;

/**
 * How much two sentences say the same, as readers judge it. The score is learnt from sentence pairs with judgements; the
 * model cards beside the weights say from which, and what to expect of it.
 */
public final class Similarity {
    /** The judgement that means the same. */
    private static final float SAME = 5;

    private static final class English {
        static final SimilarityWeights WEIGHTS = SimilarityWeights.read("similarity-en.tsv");
    }

    private static final class AnyLanguage {
        static final SimilarityWeights WEIGHTS = SimilarityWeights.read("similarity.tsv");
    }

    private Similarity() {}

    /**
     * How much two sentences say the same, from 0, nothing, to 1, all of it; 1 of sentences of the same words, 0 if one
     * has none, and the same whichever is the first. Costs the product of their sizes. The first call reads the weights, and where both are
     * English what English words mean.
     */
    public static double of(Sentence left, Sentence right) {
        SentenceProfile one = left.profile();
        SentenceProfile other = right.profile();
        if (one.size == 0 || other.size == 0) {
            return 0;
        }
        if (Arrays.equals(one.letters, other.letters)) {
            return 1;
        }
        SimilarityWeights weights = one.english && other.english ? English.WEIGHTS : AnyLanguage.WEIGHTS;
        float judged = weights.value(SimilarityFeatures.of(left, right).values());
        return Math.max(0, Math.min(1, judged / SAME));
    }
}
