package io.github.muqabala.article.html;

import io.github.muqabala.article.metadata.MetadataField;
import io.github.muqabala.article.metadata.MetadataField.Name;
import io.github.muqabala.article.metadata.MetadataField.Origin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Fields as they are found, the same value of a name once. */
final class FieldList {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private final Set<String> seen = new LinkedHashSet<>();
    private final List<MetadataField> fields = new ArrayList<>();

    void add(Name name, @Nullable String value, Origin origin) {
        String clean = value == null ? "" : clean(value);
        if (!clean.isEmpty() && seen.add(name + "\n" + clean)) {
            fields.add(new MetadataField(name, clean, origin));
        }
    }

    void addAll(Name name, List<String> values, Origin origin) {
        values.forEach(value -> add(name, value, origin));
    }

    boolean has(Name name) {
        return fields.stream().anyMatch(field -> field.name() == name);
    }

    List<MetadataField> fields() {
        return fields;
    }

    /** Without entities, which pages leave in attributes, and with single blanks. */
    static String clean(String value) {
        String text = value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, false);
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }
}
