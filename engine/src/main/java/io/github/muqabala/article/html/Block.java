package io.github.muqabala.article.html;

/**
 * A stretch of a page's text that stands by itself.
 *
 * @param kind what it is
 * @param text on one line, white space collapsed; not empty
 */
public record Block(Kind kind, String text) {

    /** What a block is. */
    public enum Kind {
        /** A paragraph of the article. */
        PARAGRAPH(true),
        /** A heading within the article. */
        SUBHEAD(true),
        /** An item of a list, or a cell of a table, within the article. */
        LIST_ITEM(true),
        /** A quotation set apart within the article. */
        QUOTE(true),
        /** What is said of a picture. */
        CAPTION(false),
        /** What the page has around the article, and in between. */
        FURNITURE(false),
        /** What was printed further up already, of a page that prints its body twice. */
        REPEAT(false);

        private final boolean content;

        Kind(boolean content) {
            this.content = content;
        }

        /** Whether it is of the article's body. */
        public boolean isContent() {
            return content;
        }
    }
}
