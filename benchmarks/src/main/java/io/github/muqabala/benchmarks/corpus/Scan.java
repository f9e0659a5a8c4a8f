package io.github.muqabala.benchmarks.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a scan reports. Of a group of identical articles the first stands for all, and only on asking: the pairs within
 * groups and between their members are counted, but never listed.
 */
final class Scan {
    private final Map<Integer, Integer> representative = new HashMap<>();
    private final Map<Integer, Long> groupSize = new HashMap<>();
    private final Map<Integer, Integer> cluster = new HashMap<>();
    private final Set<ArticlePair> passages = new HashSet<>();
    /** Pairs as they were reported. */
    private final Set<ArticlePair> reported = new HashSet<>();
    /** The same between representatives. */
    private final Set<ArticlePair> pairs = new HashSet<>();

    private Scan() {}

    static Scan read(Path file, ArticleNumbers articles) throws IOException {
        Scan scan = new Scan();
        JsonRecord.forEach(file, line -> scan.add(line, articles));
        for (ArticlePair pair : scan.reported) {
            int first = scan.representative(pair.first());
            int second = scan.representative(pair.second());
            if (first != second) {
                scan.pairs.add(ArticlePair.of(first, second));
            }
        }
        return scan;
    }

    private void add(JsonRecord line, ArticleNumbers articles) {
        switch (line.type()) {
            case "pair" -> reported.add(pair(line, "left", "right", articles));
            case "passage" -> passages.add(pair(line, "article", "source", articles));
            case "identical" -> {
                List<Integer> group =
                        line.list("articles").stream().map(articles::of).toList();
                group.forEach(article -> representative.put(article, group.get(0)));
                groupSize.put(group.get(0), (long) group.size());
            }
            case "cluster" -> {
                int number = cluster.size();
                line.list("members").forEach(id -> cluster.put(articles.of(id), number));
            }
            default -> {
                // Progress, totals and whatever else a later version may tell are no claims about pairs.
            }
        }
    }

    private static ArticlePair pair(JsonRecord line, String one, String other, ArticleNumbers articles) {
        return ArticlePair.of(articles.of(line.text(one)), articles.of(line.text(other)));
    }

    /** How many pairs of articles are reported, identical ones included. */
    long size() {
        long within =
                groupSize.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
        long between = pairs.stream()
                .mapToLong(pair -> groupSize(pair.first()) * groupSize(pair.second()))
                .sum();
        return within + between;
    }

    /** Whether two articles are reported as similar or identical. */
    boolean pairs(int a, int b) {
        int first = representative(a);
        int second = representative(b);
        return first == second || pairs.contains(ArticlePair.of(first, second));
    }

    /** Whether a passage of one article is reported to stand in the other. */
    boolean sharesPassage(int a, int b) {
        return passages.contains(ArticlePair.of(a, b));
    }

    boolean clusters(int a, int b) {
        Integer number = cluster.get(a);
        return number != null && number.equals(cluster.get(b));
    }

    private int representative(int article) {
        return representative.getOrDefault(article, article);
    }

    private long groupSize(int article) {
        return groupSize.getOrDefault(article, 1L);
    }
}
