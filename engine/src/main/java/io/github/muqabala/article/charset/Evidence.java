package io.github.muqabala.article.charset;

/** What an encoding was told by, the surest first. */
public enum Evidence {
    /** The caller named it. */
    GIVEN,
    /** The bytes begin with a mark of it. */
    BYTE_ORDER_MARK,
    /** The bytes are well-formed UTF-8, as text in another encoding hardly ever is by chance. */
    WELL_FORMED,
    /** Every other byte is one that no text in an encoding of one byte a character has. */
    BYTE_PAIRS,
    /** The server said so. */
    HTTP_HEADER,
    /** The page says so itself. */
    META_ELEMENT,
    /** How often which bytes follow one another, as in languages written in it. */
    STATISTICS
}
