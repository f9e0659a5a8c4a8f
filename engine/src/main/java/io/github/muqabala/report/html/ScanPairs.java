package io.github.muqabala.report.html;

import io.github.muqabala.duplicate.SimilarPair;
import io.github.muqabala.scan.ArticleCluster;
import io.github.muqabala.scan.ScanResult;
import io.github.muqabala.scan.SharedPassage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an index lists of a scan, and which pairs of it are compared on a page of their own: each article with the earliest
 * of its cluster and with the earlier one it is most like, those that share passages, and then what other pairs are
 * similar.
 */
public final class ScanPairs {
    /** A page has some 100 kB: together they stay under what a folder is expected to take. */
    static final int PAGES = 1000;

    /** What is beyond is in the other forms of the report; a browser lays out so many in a second. */
    private static final int CLUSTERS = 200;

    private static final int PASSAGES = 500;

    private final List<ListedCluster> clusters = new ArrayList<>();
    private final List<SharedPassage> passages;
    private final Map<Ends, ScanPair> pairs = new LinkedHashMap<>();
    private final Set<Ends> leftOut = new HashSet<>();

    /** Two articles, the lesser number first. */
    private record Ends(int first, int second) {
        static Ends of(int one, int other) {
            return new Ends(Math.min(one, other), Math.max(one, other));
        }
    }

    private ScanPairs(ScanResult result) {
        List<ArticleCluster> all = result.clusters();
        for (int i = 0; i < Math.min(CLUSTERS, all.size()); i++) {
            clusters.add(new ListedCluster(i + 1, all.get(i)));
        }
        passages = result.passages()
                .subList(0, Math.min(PASSAGES, result.passages().size()));
    }

    /** Chooses; compares nothing. Costs a look at every similar pair of the scan. */
    public static ScanPairs of(ScanResult result) {
        ScanPairs chosen = new ScanPairs(result);
        for (ListedCluster cluster : chosen.clusters) {
            for (int i = 1; i < cluster.members().size(); i++) {
                chosen.add(cluster.article(0), cluster.article(i), cluster.anchor());
                chosen.add(cluster.article(cluster.ancestor(i).place()), cluster.article(i), cluster.anchor());
            }
        }
        for (SharedPassage passage : chosen.passages) {
            chosen.add(passage.source(), passage.article(), "passages");
        }
        for (ListedCluster cluster : chosen.clusters) {
            for (SimilarPair pair : cluster.further()) {
                boolean inOrder = cluster.place(pair.first()) < cluster.place(pair.second());
                chosen.add(
                        inOrder ? pair.first() : pair.second(),
                        inOrder ? pair.second() : pair.first(),
                        cluster.anchor());
            }
        }
        return chosen;
    }

    private void add(int earlier, int later, String anchor) {
        Ends ends = Ends.of(earlier, later);
        if (pairs.containsKey(ends)) {
            return;
        }
        if (pairs.size() == PAGES) {
            leftOut.add(ends);
            return;
        }
        pairs.put(ends, new ScanPair(pairs.size() + 1, earlier, later, anchor));
    }

    /** The pairs that have pages, at most {@value #PAGES}. */
    public List<ScanPair> pages() {
        return List.copyOf(pairs.values());
    }

    /** The page of two articles, in either order; null if they have none. */
    @Nullable
    ScanPair between(int one, int other) {
        return pairs.get(Ends.of(one, other));
    }

    List<ListedCluster> clusters() {
        return clusters;
    }

    List<SharedPassage> passages() {
        return passages;
    }

    /** How many of the listed pairs have no page. */
    int leftOut() {
        return leftOut.size();
    }
}
