package io.github.muqabala.benchmarks.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@link TruthWriter} wrote.
 *
 * @param planted the planted articles
 * @param pairs the similar pairs
 * @param families for each original from which something was planted, it and all that was planted from it
 */
record Truth(List<Planted> planted, Map<ArticlePair, TruthPair> pairs, Map<Integer, List<Integer>> families) {

    /**
     * A planted article.
     *
     * @param kind as {@link Kind#label} names it
     */
    record Planted(int article, String kind, int origin) {}

    static Truth read(Path file, ArticleNumbers articles) throws IOException {
        Truth truth = new Truth(new ArrayList<>(), new HashMap<>(), new HashMap<>());
        JsonRecord.forEach(file, line -> truth.add(line, articles));
        return truth;
    }

    private void add(JsonRecord line, ArticleNumbers articles) {
        switch (line.type()) {
            case "planted" -> {
                int article = articles.of(line.text("id"));
                int origin = articles.of(line.text("origin"));
                planted.add(new Planted(article, line.text("kind"), origin));
                families.computeIfAbsent(origin, unseen -> new ArrayList<>(List.of(origin)))
                        .add(article);
            }
            case "pair" -> {
                TruthPair pair = new TruthPair(
                        articles.of(line.text("left")),
                        articles.of(line.text("right")),
                        line.number("shared"),
                        line.number("leftSize"),
                        line.number("rightSize"));
                pairs.put(ArticlePair.of(pair.left(), pair.right()), pair);
            }
            default -> throw new IllegalArgumentException("no record of a truth file: type " + line.type());
        }
    }
}
