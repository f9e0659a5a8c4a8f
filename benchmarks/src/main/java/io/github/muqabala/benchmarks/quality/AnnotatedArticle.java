package io.github.muqabala.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An article of a gold file, with what is known to be said in it. */
record AnnotatedArticle(
        String id, String file, List<GoldStatement> positions, List<GoldStatement> facts, List<GoldStatement> traps) {

    /**
     * The articles of a file of JSON lines in their order; lines of other types than {@code article}, {@code position},
     * {@code fact} and {@code trap} are passed over.
     */
    static List<AnnotatedArticle> read(Path file) throws IOException {
        Map<String, AnnotatedArticle> articles = new LinkedHashMap<>();
        GoldFile.forEach(file, row -> add(row, articles));
        return List.copyOf(articles.values());
    }

    private static void add(JsonNode row, Map<String, AnnotatedArticle> articles) {
        switch (GoldFile.text(row, "type")) {
            case "article" -> {
                String id = GoldFile.text(row, "article");
                articles.put(
                        id,
                        new AnnotatedArticle(
                                id,
                                GoldFile.text(row, "file"),
                                new ArrayList<>(),
                                new ArrayList<>(),
                                new ArrayList<>()));
            }
            case "position" -> of(row, articles).positions.add(GoldStatement.of(row));
            case "fact" -> of(row, articles).facts.add(GoldStatement.of(row));
            case "trap" -> of(row, articles).traps.add(GoldStatement.of(row));
            default -> {}
        }
    }

    private static AnnotatedArticle of(JsonNode row, Map<String, AnnotatedArticle> articles) {
        AnnotatedArticle article = articles.get(GoldFile.text(row, "article"));
        if (article == null) {
            throw new IllegalArgumentException("of an article that no line before it introduces");
        }
        return article;
    }
}
