package io.github.muqabala.alignment.origin;

import io.github.muqabala.duplicate.ExactJoin;
import io.github.muqabala.duplicate.JoinResult;
import io.github.muqabala.duplicate.JoinThresholds;
import io.github.muqabala.duplicate.SimilarPair;
import io.github.muqabala.similarity.ShingleSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The pairs of articles that are worth comparing.
 *
 * @param copies those that share so many of their words, in quotations or not, that they may be copies; the most similar
 *     first
 * @param passages those that share a sentence of their prose, each article with the first that has it, so that what two
 *     hundred articles share is two hundred pairs and not twenty thousand; in order
 */
record Candidates(List<SimilarPair> copies, List<SimilarPair> passages) {
    /** Copies share more than this of their shingles even if every fifth word is another. */
    private static final JoinThresholds COPIES = new JoinThresholds(0.3, 0.3);
    /** So many runs of 8 words are in one of 12: a sentence. */
    private static final int SENTENCE = 5;

    Candidates {
        copies = List.copyOf(copies);
        passages = List.copyOf(passages);
    }

    static Candidates of(List<ArticleShingles> articles, int threads) {
        return new Candidates(
                similar(articles.stream().map(ArticleShingles::text).toList(), threads),
                sharing(articles.stream().map(ArticleShingles::runs).toList()));
    }

    private static List<SimilarPair> similar(List<ShingleSet> texts, int threads) {
        JoinResult joined = ExactJoin.join(texts, COPIES, threads);
        List<SimilarPair> pairs = new ArrayList<>(joined.pairs());
        for (List<Integer> equal : joined.identical()) {
            for (int other : equal.subList(1, equal.size())) {
                pairs.add(SimilarPair.of(texts, equal.get(0), other));
            }
        }
        pairs.sort(Comparator.comparingDouble((SimilarPair pair) -> -pair.jaccard())
                .thenComparing(Comparator.naturalOrder()));
        return pairs;
    }

    private static List<SimilarPair> sharing(List<ShingleSet> runs) {
        Map<Long, Integer> firstWith = new HashMap<>();
        List<SimilarPair> pairs = new ArrayList<>();
        for (int article = 0; article < runs.size(); article++) {
            TreeSet<Integer> firsts = new TreeSet<>();
            for (int i = 0; i < runs.get(article).size(); i++) {
                Integer first = firstWith.putIfAbsent(runs.get(article).member(i), article);
                if (first != null) {
                    firsts.add(first);
                }
            }
            for (int first : firsts) {
                SimilarPair pair = SimilarPair.of(runs, first, article);
                if (pair.shared() >= SENTENCE) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }
}
