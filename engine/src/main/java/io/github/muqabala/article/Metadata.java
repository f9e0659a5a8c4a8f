package io.github.muqabala.article;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article beside its text; what is not known is null.
 *
 * @param title its headline
 * @param url where it was published
 * @param outlet who published it
 * @param date when, as it was found
 * @param language the language its publisher says it is in, a tag such as {@code ar}
 */
public record Metadata(
        @Nullable String title,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String date,
        @Nullable String language) {

    /** Of an article of which nothing is known but its text. */
    public static final Metadata NONE = new Metadata(null, null, null, null, null);

    /** The date as a moment, if it is known and understood; costs a microsecond, so a corpus is not made to. */
    public Optional<PublicationDate> publicationDate() {
        return date == null ? Optional.empty() : PublicationDate.parse(date);
    }
}
