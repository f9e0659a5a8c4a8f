package io.github.muqabala.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An article and the attributions that readers have marked in it; those without a cue or a content are left out. */
record GoldArticle(String id, String text, List<MarkedAttribution> attributions) {

    /**
     * Reads all articles; what else is in the file is left aside.
     *
     * @throws IllegalArgumentException if a line is malformed, or there is none; the message is for the user
     * @throws IOException if the file cannot be read
     */
    static List<GoldArticle> read(Path file) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        GoldFile.forEach(file, line -> articles.add(of(line)));
        if (articles.isEmpty()) {
            throw new IllegalArgumentException(file + " has no articles");
        }
        return articles;
    }

    private static GoldArticle of(JsonNode line) {
        List<MarkedAttribution> attributions = new ArrayList<>();
        for (JsonNode node : GoldFile.list(line, "attributions")) {
            MarkedAttribution attribution = new MarkedAttribution(
                    "", stretches(node, "source"), stretches(node, "cue"), stretches(node, "content"));
            if (!attribution.cue().isEmpty() && !attribution.content().isEmpty()) {
                attributions.add(attribution);
            }
        }
        return new GoldArticle(GoldFile.text(line, "id"), GoldFile.text(line, "text"), attributions);
    }

    private static List<Stretch> stretches(JsonNode attribution, String field) {
        List<Stretch> stretches = new ArrayList<>();
        for (JsonNode node : GoldFile.list(attribution, field)) {
            if (!node.path(0).canConvertToInt() || !node.path(1).canConvertToInt()) {
                throw new IllegalArgumentException("in \"" + field + "\" something is no pair of numbers");
            }
            stretches.add(new Stretch(node.path(0).intValue(), node.path(1).intValue()));
        }
        return stretches;
    }
}
