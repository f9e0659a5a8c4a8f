package io.github.muqabala.comparison;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Furniture;
import io.github.muqabala.passage.Passage;
import io.github.muqabala.passage.Repeat;
import io.github.muqabala.passage.Reuse;
import io.github.muqabala.similarity.ShingleSet;
import io.github.muqabala.similarity.Shingler;
import io.github.muqabala.text.Quotations;
import io.github.muqabala.text.Span;
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
        List<Passage> passages = reuse.passages();
        Witness leftWitness =
                witness(left, options, passages.stream().map(Passage::left).toList());
        Witness rightWitness =
                witness(right, options, passages.stream().map(Passage::right).toList());
        Similarity similarity = similarity(left, right, options, reuse);
        return new Comparison(
                leftWitness,
                rightWitness,
                options,
                similarity,
                passages,
                Republication.judge(leftWitness, rightWitness, similarity));
    }

    private static Witness witness(Article article, ComparisonOptions options, List<Span> shared) {
        List<Span> quotations = Quotations.of(article.text().original());
        List<Furniture> furniture = Furniture.of(article.text());
        List<Repeat> repeats = Reuse.within(article.text(), options.passages());
        Composition composition = WordCount.of(article.text().tokens(), shared, quotations, furniture, repeats);
        return new Witness(article, quotations, furniture, repeats, composition);
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
