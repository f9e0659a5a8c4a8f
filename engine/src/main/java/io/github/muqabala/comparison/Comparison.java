package io.github.muqabala.comparison;

import io.github.muqabala.article.Article;
import io.github.muqabala.passage.Passage;
import io.github.muqabala.passage.Reuse;
import io.github.muqabala.similarity.ShingleSet;
import io.github.muqabala.similarity.Shingler;
import java.util.List;

/**
 * What there is to say about a pair of articles.
 *
 * @param left the one named first
 * @param right the one named second
 * @param options what it was made with
 * @param similarity the pair in numbers
 * @param passages what both have, in the order of the left article; a stretch that one side has twice is in two
 * @param verdict what it amounts to
 */
public record Comparison(
        Witness left,
        Witness right,
        ComparisonOptions options,
        Similarity similarity,
        List<Passage> passages,
        Verdict verdict) {

    public Comparison {
        passages = List.copyOf(passages);
    }

    /** Compares two articles. Costs near-linear time and some 200 bytes a word on top of the texts. */
    public static Comparison of(Article left, Article right, ComparisonOptions options) {
        Reuse reuse = Reuse.between(left.text(), right.text(), options.passages());
        Reading leftReading = Reading.of(left, options.passages());
        Reading rightReading = Reading.of(right, options.passages());
        WordCount.share(reuse.passages(), leftReading.count(), rightReading.count());
        return new Comparison(
                leftReading.witness(),
                rightReading.witness(),
                options,
                similarity(left, right, options, reuse),
                reuse.passages(),
                Republication.judge(leftReading, rightReading, reuse.passages()));
    }

    private static Similarity similarity(Article left, Article right, ComparisonOptions options, Reuse reuse) {
        Shingler shingler = Shingler.words(options.shingleWidth());
        ShingleSet leftShingles = shingler.shingle(left.text());
        ShingleSet rightShingles = shingler.shingle(right.text());
        return new Similarity(
                leftShingles.jaccard(rightShingles),
                leftShingles.containmentIn(rightShingles),
                rightShingles.containmentIn(leftShingles),
                reuse.verbatimLeft(),
                reuse.verbatimRight());
    }
}
