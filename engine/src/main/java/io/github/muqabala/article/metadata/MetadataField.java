package io.github.muqabala.article.metadata;

import io.github.muqabala.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is known of an article.
 *
 * @param name what it is
 * @param value as it was found, or as it was understood; not empty
 * @param origin what says so
 * @param place where the article's text says so; null if something else does
 */
public record MetadataField(
        Name name, String value, Origin origin, @Nullable Span place) {

    /** What can be known of an article. */
    public enum Name {
        /** Its headline. */
        TITLE,
        /** What stands below that. */
        SUBTITLE,
        /** One person; an article may have several. */
        AUTHOR,
        /** Who published it. */
        OUTLET,
        /** When it was published first. */
        PUBLISHED,
        /** When it was changed last. */
        MODIFIED,
        /** The language its publisher says it is in, a tag such as {@code ar}. */
        LANGUAGE,
        /** Where it was published. */
        URL,
        /** What its publisher says it is about. */
        KEYWORD,
        /** The news agency that wrote it. */
        AGENCY,
        /** The page that it was taken from, or where it was published before. */
        SOURCE_LINK,
        /** When a crawler fetched it, which is not before it was published. */
        CAPTURED
    }

    /** What says something of an article. */
    public enum Origin {
        /** A field of a corpus, or a caller. */
        GIVEN,
        /** A description for search engines in a script of the page. */
        JSON_LD,
        /** An element {@code meta} of the Open Graph protocol, or a kin of it. */
        OPEN_GRAPH,
        /** Another element {@code meta}. */
        META,
        /** An element {@code meta} in the terms of Dublin Core. */
        DUBLIN_CORE,
        /** An attribute {@code itemprop}. */
        MICRODATA,
        /** An element {@code time}. */
        TIME_ELEMENT,
        /** A heading. */
        HEADING,
        /** The element {@code title}. */
        TITLE_ELEMENT,
        /** A line that says who wrote the article. */
        BYLINE,
        /** The page's address. */
        URL,
        /** The article's or the page's text. */
        VISIBLE_TEXT,
        /** The link to the page's own address. */
        CANONICAL_LINK,
        /** The attribute {@code lang}. */
        HTML_LANG
    }

    /** A field that no text says. */
    public MetadataField(Name name, String value, Origin origin) {
        this(name, value, origin, null);
    }
}
