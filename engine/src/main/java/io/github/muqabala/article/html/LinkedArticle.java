package io.github.muqabala.article.html;

import io.github.muqabala.article.html.JsonTree.JsonObject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The article among a page's linked data, as schema.org describes it. */
final class LinkedArticle {
    private LinkedArticle() {}

    /** The object that speaks of the article, or one that says nothing. */
    static JsonObject of(List<JsonObject> objects) {
        JsonObject best = new JsonObject(Map.of());
        int most = 0;
        for (JsonObject object : objects) {
            int rank = rank(object);
            if (rank > most) {
                most = rank;
                best = object;
            }
        }
        return best;
    }

    private static int rank(JsonObject object) {
        int rank = 0;
        for (Object type : object.all("@type")) {
            if (type instanceof String name) {
                rank = Math.max(rank, name.contains("Article") || name.contains("Posting") ? 4 : isPage(name) ? 1 : 0);
            }
        }
        if (rank == 0) {
            return 0;
        }
        return rank
                + (object.all("datePublished").isEmpty() ? 0 : 2)
                + (object.all("author").isEmpty() ? 0 : 1)
                + (object.all("headline").isEmpty() ? 0 : 1);
    }

    private static boolean isPage(String type) {
        return type.equals("WebPage")
                || type.equals("CreativeWork")
                || type.equals("VideoObject")
                || type.equals("Report");
    }

    /** The object that another refers to by its {@code @id}, or itself. */
    static JsonObject resolve(JsonObject object, List<JsonObject> objects) {
        @Nullable
        Object id = object.all("@id").isEmpty() ? null : object.all("@id").get(0);
        if (id == null || !object.all("name").isEmpty()) {
            return object;
        }
        for (JsonObject other : objects) {
            if (other.all("@id").contains(id) && !other.all("name").isEmpty()) {
                return other;
            }
        }
        return object;
    }
}
