package io.github.muqabala.scan;

import io.github.muqabala.article.PublicationDate;
import io.github.muqabala.duplicate.Cluster;
import io.github.muqabala.duplicate.JoinThresholds;
import io.github.muqabala.duplicate.SimilarPair;
import io.github.muqabala.similarity.ShingleSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns clusters of sets into clusters of articles: who was first, and what the others are to that one. */
final class Kinship {
    private final List<ScannedArticle> articles;
    private final List<ShingleSet> sets;
    private final JoinThresholds thresholds;

    Kinship(List<ScannedArticle> articles, List<ShingleSet> sets, JoinThresholds thresholds) {
        this.articles = articles;
        this.sets = sets;
        this.thresholds = thresholds;
    }

    /** Earlier dates first, then undated articles; ties in the corpus's order. */
    static List<Integer> byDate(List<Integer> numbers, List<ScannedArticle> articles) {
        record Dated(int number, @Nullable PublicationDate date) {}
        Comparator<PublicationDate> undatedLast = Comparator.nullsLast(Comparator.naturalOrder());
        return numbers.stream()
                .map(number -> new Dated(
                        number,
                        articles.get(number).metadata().publicationDate().orElse(null)))
                .sorted(Comparator.comparing(Dated::date, undatedLast).thenComparingInt(Dated::number))
                .map(Dated::number)
                .toList();
    }

    ArticleCluster of(Cluster cluster) {
        List<Integer> ordered = byDate(cluster.members(), articles);
        int earliest = ordered.get(0);
        List<ClusterMember> members = new ArrayList<>();
        for (int article : ordered) {
            SimilarPair pair = SimilarPair.of(sets, article, earliest);
            members.add(new ClusterMember(
                    article,
                    article == earliest ? Relation.EARLIEST : relation(pair),
                    pair.jaccard(),
                    pair.containmentFirst(),
                    pair.containmentSecond()));
        }
        return new ArticleCluster(members, representative(cluster, ordered), cluster);
    }

    private Relation relation(SimilarPair pair) {
        boolean sameLength = articles.get(pair.first()).words()
                == articles.get(pair.second()).words();
        if (pair.jaccard() == 1 && sameLength) {
            return Relation.IDENTICAL;
        }
        if (pair.jaccard() >= thresholds.jaccard()) {
            return Relation.EDITED_COPY;
        }
        if (pair.containment() < thresholds.containment()) {
            return Relation.INDIRECT;
        }
        return pair.containmentFirst() >= pair.containmentSecond() ? Relation.EXCERPT : Relation.EXTENDED;
    }

    /** The member with the most similar others; identical ones count each. */
    private static int representative(Cluster cluster, List<Integer> ordered) {
        Map<Integer, Integer> copies = new HashMap<>();
        cluster.identical().forEach(group -> copies.put(group.get(0), group.size()));
        Map<Integer, Integer> others = new HashMap<>();
        copies.forEach((first, count) -> others.put(first, count - 1));
        for (SimilarPair pair : cluster.pairs()) {
            others.merge(pair.first(), copies.getOrDefault(pair.second(), 1), Integer::sum);
            others.merge(pair.second(), copies.getOrDefault(pair.first(), 1), Integer::sum);
        }
        for (List<Integer> group : cluster.identical()) {
            group.forEach(article -> others.put(article, others.getOrDefault(group.get(0), 0)));
        }
        int best = ordered.get(0);
        for (int article : ordered) {
            if (others.getOrDefault(article, 0) > others.getOrDefault(best, 0)) {
                best = article;
            }
        }
        return best;
    }
}
