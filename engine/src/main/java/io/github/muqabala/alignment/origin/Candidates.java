package io.github.muqabala.alignment.origin;

import io.github.muqabala.duplicate.ExactJoin;
import io.github.muqabala.duplicate.JoinResult;
import io.github.muqabala.duplicate.JoinThresholds;
import io.github.muqabala.duplicate.SimilarPair;
import io.github.muqabala.similarity.ShingleSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The pairs of articles that may be copies of one another or share a passage: those that share much of their words, in
 * quotations or not, and those that share a sentence of their prose.
 */
final class Candidates {
    /** Copies have more than twice this share of their shingles in common even if every tenth word is another. */
    private static final JoinThresholds COPIES = new JoinThresholds(0.2, 0.2);

    private static final JoinThresholds ANY = new JoinThresholds(1e-9, 1e-9);
    /** So many runs of 8 words are in one of 12: a sentence. */
    private static final int SENTENCE = 5;

    private Candidates() {}

    /** The pairs, those most alike first. */
    static List<SimilarPair> of(List<ArticleShingles> articles, int threads) {
        List<ShingleSet> texts = articles.stream().map(ArticleShingles::text).toList();
        List<ShingleSet> runs = articles.stream().map(ArticleShingles::runs).toList();
        Set<SimilarPair> pairs = new TreeSet<>();
        add(ExactJoin.join(texts, COPIES, threads), 1, texts, pairs);
        add(ExactJoin.join(runs, ANY, threads), SENTENCE, texts, pairs);
        List<SimilarPair> ordered = new ArrayList<>(pairs);
        ordered.sort(Comparator.comparingDouble((SimilarPair pair) -> -pair.jaccard())
                .thenComparing(Comparator.naturalOrder()));
        return ordered;
    }

    /** Adds the pairs found, counted by their texts, and those of articles with equal sets. */
    private static void add(JoinResult found, int least, List<ShingleSet> texts, Set<SimilarPair> pairs) {
        List<List<Integer>> equal = new ArrayList<>();
        for (int article = 0; article < texts.size(); article++) {
            equal.add(List.of(article));
        }
        for (List<Integer> group : found.identical()) {
            equal.set(group.get(0), group);
            addAll(group, group, texts, pairs);
        }
        for (SimilarPair pair : found.pairs()) {
            if (pair.shared() >= least) {
                addAll(equal.get(pair.first()), equal.get(pair.second()), texts, pairs);
            }
        }
    }

    private static void addAll(
            List<Integer> some, List<Integer> others, List<ShingleSet> texts, Set<SimilarPair> pairs) {
        for (int one : some) {
            for (int other : others) {
                if (one != other) {
                    pairs.add(SimilarPair.of(texts, Math.min(one, other), Math.max(one, other)));
                }
            }
        }
    }
}
