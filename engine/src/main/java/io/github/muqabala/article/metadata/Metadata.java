package io.github.muqabala.article.metadata;

import io.github.muqabala.article.metadata.MetadataField.Name;
import io.github.muqabala.article.metadata.MetadataField.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article beside its text.
 *
 * @param fields of each name the best value first
 */
public record Metadata(List<MetadataField> fields) {

    /** Of an article of which nothing is known but its text. */
    public static final Metadata NONE = new Metadata(List.of());

    public Metadata {
        fields = List.copyOf(fields);
    }

    /** What a caller knows of an article; what it does not know is null. */
    public static Metadata of(
            @Nullable String title,
            @Nullable String url,
            @Nullable String outlet,
            @Nullable String published,
            @Nullable String language) {
        List<MetadataField> fields = new ArrayList<>(5);
        add(fields, Name.TITLE, title);
        add(fields, Name.URL, url);
        add(fields, Name.OUTLET, outlet);
        add(fields, Name.PUBLISHED, published);
        add(fields, Name.LANGUAGE, language);
        return fields.isEmpty() ? NONE : new Metadata(fields);
    }

    private static void add(List<MetadataField> fields, Name name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.add(new MetadataField(name, value, Origin.GIVEN));
        }
    }

    /** The best value of a name; null if there is none. */
    public @Nullable String first(Name name) {
        for (MetadataField field : fields) {
            if (field.name() == name) {
                return field.value();
            }
        }
        return null;
    }

    /** Its headline. */
    public @Nullable String title() {
        return first(Name.TITLE);
    }

    /** Where it was published. */
    public @Nullable String url() {
        return first(Name.URL);
    }

    /** Who published it. */
    public @Nullable String outlet() {
        return first(Name.OUTLET);
    }

    /** When it was published, as it was found. */
    public @Nullable String date() {
        return first(Name.PUBLISHED);
    }

    /** The language its publisher says it is in, a tag such as {@code ar}. */
    public @Nullable String language() {
        return first(Name.LANGUAGE);
    }

    /** The date as a moment, if it is known and understood; costs a microsecond, so a corpus is not made to. */
    public Optional<PublicationDate> publicationDate() {
        String date = date();
        return date == null ? Optional.empty() : PublicationDate.parse(date);
    }
}
