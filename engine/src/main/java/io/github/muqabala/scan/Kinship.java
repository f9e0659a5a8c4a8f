package io.github.muqabala.scan;

import io.github.muqabala.article.metadata.Metadata;
import io.github.muqabala.article.metadata.MetadataField.Name;
import io.github.muqabala.article.metadata.PublicationDate;
import io.github.muqabala.duplicate.Cluster;
import io.github.muqabala.duplicate.JoinThresholds;
import io.github.muqabala.duplicate.SimilarPair;
import io.github.muqabala.similarity.ShingleSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /** Earlier dates first, then undated articles, those first that a crawler met first; ties in the corpus's order. */
    static List<Integer> byDate(List<Integer> numbers, List<ScannedArticle> articles) {
        List<Dated> dated = new ArrayList<>(numbers.size());
        for (int number : numbers) {
            Metadata metadata = articles.get(number).metadata();
            dated.add(new Dated(number, metadata.publicationDate().orElse(null), captured(metadata)));
        }
        dated.sort(null);
        List<Integer> ordered = new ArrayList<>(numbers.size());
        for (Dated article : dated) {
            ordered.add(article.number());
        }
        return ordered;
    }

    private static @Nullable PublicationDate captured(Metadata metadata) {
        String captured = metadata.first(Name.CAPTURED);
        return captured == null ? null : PublicationDate.parse(captured).orElse(null);
    }

    private record Dated(
            int number,
            @Nullable PublicationDate date,
            @Nullable PublicationDate captured) implements Comparable<Dated> {
        @Override
        public int compareTo(Dated other) {
            int order = compare(date, other.date);
            if (order == 0 && date == null) {
                order = compare(captured, other.captured);
            }
            return order == 0 ? Integer.compare(number, other.number) : order;
        }

        private static int compare(@Nullable PublicationDate one, @Nullable PublicationDate other) {
            return one == null || other == null ? Boolean.compare(one == null, other == null) : one.compareTo(other);
        }
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
        int[] members = new int[cluster.members().size()];
        for (int i = 0; i < members.length; i++) {
            members[i] = cluster.members().get(i);
        }
        int[] copies = new int[members.length];
        int[] others = new int[members.length];
        Arrays.fill(copies, 1);
        for (List<Integer> group : cluster.identical()) {
            int first = Arrays.binarySearch(members, group.get(0));
            copies[first] = group.size();
            others[first] = group.size() - 1;
        }
        for (SimilarPair pair : cluster.pairs()) {
            int first = Arrays.binarySearch(members, pair.first());
            int second = Arrays.binarySearch(members, pair.second());
            others[first] += copies[second];
            others[second] += copies[first];
        }
        for (List<Integer> group : cluster.identical()) {
            int ofFirst = others[Arrays.binarySearch(members, group.get(0))];
            for (int article : group) {
                others[Arrays.binarySearch(members, article)] = ofFirst;
            }
        }
        int best = ordered.get(0);
        int most = others[Arrays.binarySearch(members, best)];
        for (int article : ordered) {
            int similar = others[Arrays.binarySearch(members, article)];
            if (similar > most) {
                best = article;
                most = similar;
            }
        }
        return best;
    }
}
