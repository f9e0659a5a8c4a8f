package io.github.muqabala.benchmarks.quality;

import io.github.muqabala.article.Article;
import io.github.muqabala.comparison.Comparison;
import io.github.muqabala.comparison.ComparisonOptions;
import io.github.muqabala.comparison.Relation;
import io.github.muqabala.comparison.Similarity;
import io.github.muqabala.text.Text;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the engine says of a pair of articles, of which it is given nothing but the texts.
 *
 * @param pair the pair
 * @param republished whether one republishes the other, wholly or in part, by the pair's label
 * @param copyScore the share, in [0, 1], of copied prose in the article that has more of it
 * @param relation the verdict
 * @param containment the larger share, in [0, 1], of one article's shingles in the other
 * @param jaccard the Jaccard coefficient of the two articles' shingles
 */
record JudgedPair(
        GoldPair pair, boolean republished, double copyScore, Relation relation, double containment, double jaccard) {
    private static final Set<Relation> REPUBLICATIONS = EnumSet.of(
            Relation.IDENTICAL, Relation.EDITED_COPY, Relation.EXCERPT, Relation.EXTENDED, Relation.PARTIAL_REUSE);

    /**
     * Asks the engine.
     *
     * @throws IllegalArgumentException if the pair has no label
     */
    static JudgedPair of(GoldPair pair) {
        int label = pair.label().orElse(-1);
        if (label != 0 && label != 1) {
            throw new IllegalArgumentException(
                    "the pair of " + pair.leftId() + " and " + pair.rightId() + " needs a \"label\" of 0 or 1");
        }
        Comparison comparison = Comparison.of(
                new Article(pair.leftId(), Text.of(pair.left())),
                new Article(pair.rightId(), Text.of(pair.right())),
                ComparisonOptions.DEFAULT);
        Similarity similarity = comparison.similarity();
        return new JudgedPair(
                pair,
                label == 1,
                copyScore(comparison),
                comparison.verdict().relation(),
                Math.max(similarity.containmentLeft(), similarity.containmentRight()),
                similarity.jaccard());
    }

    private static double copyScore(Comparison comparison) {
        return Math.max(
                comparison.left().composition().copiedShare(),
                comparison.right().composition().copiedShare());
    }

    /** Whether the verdict is one of republication. */
    boolean judgedRepublished() {
        return REPUBLICATIONS.contains(relation);
    }
}
