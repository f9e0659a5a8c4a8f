package io.github.muqabala.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What one line of a gold file says of one article.
 *
 * @param id what it is called there
 * @param quote the words it is about
 * @param places where they stand, more than once if the page prints them twice
 * @param row the line
 */
record GoldStatement(String id, String quote, List<Stretch> places, JsonNode row) {

    static GoldStatement of(JsonNode row) {
        List<Stretch> places = new ArrayList<>();
        for (JsonNode place : GoldFile.list(row, "offsets")) {
            places.add(new Stretch(place.path(0).asInt(), place.path(1).asInt()));
        }
        return new GoldStatement(GoldFile.text(row, "id"), GoldFile.text(row, "quote"), places, row);
    }

    boolean overlaps(Stretch stretch) {
        return places.stream().anyMatch(stretch::overlaps);
    }

    /** Whether a stretch lies within one of the places. */
    boolean contains(Stretch stretch) {
        return places.stream().anyMatch(place -> place.start() <= stretch.start() && stretch.end() <= place.end());
    }

    String text(String field) {
        return GoldFile.text(row, field);
    }
}
