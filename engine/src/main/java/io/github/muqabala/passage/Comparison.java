package io.github.muqabala.passage;

import io.github.muqabala.article.Article;
import io.github.muqabala.similarity.ShingleSet;
import io.github.muqabala.similarity.Shingler;
import io.github.muqabala.text.Text;
import java.util.BitSet;
import java.util.List;

/**
 * What there is to say about a pair of articles.
 *
 * @param left the one named first
 * @param right the one named second
 * @param options what it was made with
 * @param similarity the pair in numbers
 * @param passages what both have, in the order of the left article; a stretch that one side has twice is in two
 * @param leftRepeats what the left article says twice, in reading order
 * @param rightRepeats what the right article says twice, in reading order
 */
public record Comparison(
        Article left,
        Article right,
        ComparisonOptions options,
        Similarity similarity,
        List<Passage> passages,
        List<Repeat> leftRepeats,
        List<Repeat> rightRepeats) {

    public Comparison {
        passages = List.copyOf(passages);
        leftRepeats = List.copyOf(leftRepeats);
        rightRepeats = List.copyOf(rightRepeats);
    }

    /** Compares two articles. Costs near-linear time and some 200 bytes a word on top of the texts. */
    public static Comparison of(Article left, Article right, ComparisonOptions options) {
        Shingler shingler = Shingler.words(options.shingleWidth());
        ShingleSet leftShingles = shingler.shingle(left.text());
        ShingleSet rightShingles = shingler.shingle(right.text());
        List<Run> runs = RunFilter.between(RunFinder.between(left.text(), right.text(), options.minimumRun()));
        Similarity similarity = new Similarity(
                leftShingles.jaccard(rightShingles),
                leftShingles.containmentIn(rightShingles),
                rightShingles.containmentIn(leftShingles),
                share(runs, left.text(), true),
                share(runs, right.text(), false));
        List<Passage> passages = RunChainer.chain(runs, options.maximumGap()).stream()
                .map(chain -> Collation.collate(left.text(), right.text(), chain))
                .toList();
        return new Comparison(
                left,
                right,
                options,
                similarity,
                passages,
                repeats(left.text(), options),
                repeats(right.text(), options));
    }

    private static double share(List<Run> runs, Text text, boolean left) {
        BitSet shared = new BitSet();
        for (Run run : runs) {
            int start = left ? run.left() : run.right();
            shared.set(start, start + run.length());
        }
        return (double) shared.cardinality() / Math.max(1, text.tokens().size());
    }

    private static List<Repeat> repeats(Text text, ComparisonOptions options) {
        return RunFilter.within(RunFinder.within(text, options.minimumRun())).stream()
                .map(run -> repeat(text, run))
                .toList();
    }

    private static Repeat repeat(Text text, Run run) {
        Passage pair = Collation.collate(text, text, List.of(run));
        return new Repeat(pair.left(), pair.right(), run.length());
    }
}
