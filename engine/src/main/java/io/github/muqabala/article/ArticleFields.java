package io.github.muqabala.article;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which fields of a JSON object hold what of an article. Immutable. */
public final class ArticleFields {
    /** Each part of an article under its own name: id, text, title, url, source, date, language. */
    public static final ArticleFields DEFAULT = new ArticleFields(new EnumMap<>(Part.class));

    /** What can be read of an article. */
    enum Part {
        ID,
        TEXT,
        TITLE,
        URL,
        SOURCE,
        DATE,
        LANGUAGE;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Map<Part, String> names;
    private final Map<String, Part> parts = new HashMap<>();

    private ArticleFields(Map<Part, String> names) {
        this.names = names;
        for (Part part : Part.values()) {
            parts.put(name(part), part);
        }
    }

    /**
     * These fields but for one part of the article.
     *
     * @param part one of {@link #parts()}
     * @param name the field that holds it; a field of that name is then nothing else
     * @throws IllegalArgumentException if there is no such part
     */
    public ArticleFields with(String part, String name) {
        Part renamed = Arrays.stream(Part.values())
                .filter(one -> one.label().equals(part))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("an article has no part '" + part + "'"));
        Map<Part, String> changed = new EnumMap<>(Part.class);
        changed.putAll(names);
        changed.put(renamed, name);
        return new ArticleFields(changed);
    }

    /** The parts of an article that can be read, by name. */
    public static List<String> parts() {
        return Arrays.stream(Part.values()).map(Part::label).toList();
    }

    /** The field that holds a part. */
    String name(Part part) {
        return names.getOrDefault(part, part.label());
    }

    /** What a field holds; null if nothing of an article. */
    @Nullable
    Part part(String name) {
        return parts.get(name);
    }
}
