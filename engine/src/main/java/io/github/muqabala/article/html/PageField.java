package io.github.muqabala.article.html;

/**
 * One thing that a page says of its article.
 *
 * @param name what is said
 * @param value trimmed, white space collapsed; not empty; instants are in ISO 8601, with their zone where the page tells
 * @param origin where on the page it is said
 */
public record PageField(Name name, String value, Origin origin) {

    /** What can be said of an article. */
    public enum Name {
        TITLE,
        SUBTITLE,
        /** One person; an article may have several. */
        AUTHOR,
        /** Who publishes the page. */
        OUTLET,
        PUBLISHED,
        MODIFIED,
        /** A BCP 47 tag as the page has it. */
        LANGUAGE,
        /** The address that the page says is its own, or else the one it was fetched from. */
        URL,
        KEYWORD,
        /** Whom the outlet has the article from. */
        AGENCY,
        /** Where the article was first published, if elsewhere. */
        SOURCE_LINK
    }

    /** Where a page says something. */
    public enum Origin {
        JSON_LD,
        OPEN_GRAPH,
        META,
        DUBLIN_CORE,
        MICRODATA,
        TIME_ELEMENT,
        HEADING,
        TITLE_ELEMENT,
        BYLINE,
        URL,
        VISIBLE_TEXT,
        CANONICAL_LINK,
        HTML_LANG
    }
}
