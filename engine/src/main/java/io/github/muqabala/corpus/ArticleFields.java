package io.github.muqabala.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which fields of a JSON object, or columns of a table, hold what of an article. Immutable. */
public final class ArticleFields {
    /** Each part of an article under its own name: id, text, title, url, source, date, language. */
    public static final ArticleFields DEFAULT = new ArticleFields(usual());

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

    private final Map<String, Part> parts;

    private ArticleFields(Map<String, Part> parts) {
        this.parts = parts;
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
        Map<String, Part> changed = new HashMap<>(parts);
        changed.values().remove(renamed);
        changed.put(name, renamed);
        return new ArticleFields(changed);
    }

    // Every start of the program comes here, and streams take long to get going.
    private static Map<String, Part> usual() {
        Map<String, Part> usual = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            usual.put(part.label(), part);
        }
        return usual;
    }

    /** The parts of an article that can be read, by name. */
    public static List<String> parts() {
        return new ArrayList<>(DEFAULT.parts.keySet());
    }

    /** The field that holds a part; its usual one if that was given to another part and it got none instead. */
    String name(Part part) {
        return parts.keySet().stream()
                .filter(name -> parts.get(name) == part)
                .findFirst()
                .orElse(part.label());
    }

    /** What a field holds; null if nothing of an article. */
    @Nullable
    Part part(String name) {
        return parts.get(name);
    }
}
