package io.github.muqabala.report.html;

import io.github.muqabala.duplicate.SimilarPair;
import io.github.muqabala.scan.ArticleCluster;
import io.github.muqabala.scan.ClusterMember;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A cluster as far as an index lists it: its first members, and of each the earlier one that it is most like. */
final class ListedCluster {
    /** Nobody reads on after so many. */
    static final int MEMBERS = 100;

    private static final int FURTHER = 100;

    private final int number;
    private final ArticleCluster cluster;
    private final List<ClusterMember> members;
    /** Of each article its group of equal ones, by the first of the group. */
    private final Map<Integer, Integer> group = new HashMap<>();

    private final Map<Integer, Integer> place = new HashMap<>();
    private final List<Ancestor> ancestors = new ArrayList<>();
    private final List<SimilarPair> further;

    /**
     * The earlier article that one is most like.
     *
     * @param place which of the members it is, from 0
     * @param jaccard how alike they are
     */
    record Ancestor(int place, double jaccard) {}

    private record Ends(int first, int second) {}

    ListedCluster(int number, ArticleCluster cluster) {
        this.number = number;
        this.cluster = cluster;
        members =
                cluster.members().subList(0, Math.min(MEMBERS, cluster.members().size()));
        for (List<Integer> equal : cluster.cluster().identical()) {
            equal.forEach(article -> group.put(article, equal.get(0)));
        }
        for (ClusterMember member : members) {
            place.put(member.article(), place.size());
        }
        Map<Ends, Double> jaccard = new HashMap<>();
        List<SimilarPair> listed = new ArrayList<>();
        for (SimilarPair pair : cluster.cluster().pairs()) {
            if (place.containsKey(pair.first()) && place.containsKey(pair.second())) {
                listed.add(pair);
            }
            jaccard.put(new Ends(pair.first(), pair.second()), pair.jaccard());
        }
        for (int i = 1; i < members.size(); i++) {
            ancestors.add(ancestor(i, jaccard));
        }
        further = listed.stream()
                .filter(pair -> !isTold(pair))
                .sorted(Comparator.comparingDouble(SimilarPair::jaccard).reversed())
                .toList();
    }

    private Ancestor ancestor(int member, Map<Ends, Double> jaccard) {
        int own = group(members.get(member).article());
        // The earliest may be like it only by way of others, and is its ancestor all the same if no other is.
        Ancestor best = new Ancestor(0, members.get(member).jaccard());
        for (int i = 1; i < member; i++) {
            int other = group(members.get(i).article());
            double alike =
                    own == other ? 1 : jaccard.getOrDefault(new Ends(Math.min(own, other), Math.max(own, other)), 0.0);
            if (alike > best.jaccard()) {
                best = new Ancestor(i, alike);
            }
        }
        return best;
    }

    private int group(int article) {
        return group.getOrDefault(article, article);
    }

    /** Whether the list of members speaks of the pair, or of one whose articles are the same but for spelling. */
    private boolean isTold(SimilarPair pair) {
        int earliest = group(cluster.earliest());
        int first = place(pair.first());
        int second = place(pair.second());
        int later = Math.max(first, second);
        return pair.first() == earliest
                || pair.second() == earliest
                || ancestor(later).place() == Math.min(first, second);
    }

    int number() {
        return number;
    }

    String anchor() {
        return "cluster-" + number;
    }

    ArticleCluster cluster() {
        return cluster;
    }

    /** The members that are listed, the earliest first. */
    List<ClusterMember> members() {
        return members;
    }

    int article(int member) {
        return members.get(member).article();
    }

    /** Which of the members an article is, from 0. */
    int place(int article) {
        return place.getOrDefault(article, -1);
    }

    /** The ancestor of a member, by its place, which is not the first. */
    Ancestor ancestor(int member) {
        return ancestors.get(member - 1);
    }

    /** Similar pairs of listed members beside those with the earliest and with ancestors, the most alike first. */
    List<SimilarPair> further() {
        return further.subList(0, Math.min(FURTHER, further.size()));
    }

    int furtherLeftOut() {
        return further.size() - further().size();
    }

    int membersLeftOut() {
        return cluster.members().size() - members.size();
    }
}
