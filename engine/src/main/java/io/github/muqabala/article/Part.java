package io.github.muqabala.article;

import io.github.muqabala.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of what was read, of the article or beside it.
 *
 * @param kind what it is
 * @param text what it says
 * @param place where it stands in the article's text; null if it is not in it, as what a page has around its article
 */
public record Part(Kind kind, String text, @Nullable Span place) {

    /** What a part is. */
    public enum Kind {
        /** The article's own headline, where its text has it. */
        TITLE(true),
        /** What stands below that, above the prose. */
        SUBTITLE(true),
        /** A paragraph of the article. */
        PARAGRAPH(true),
        /** A heading within the article. */
        SUBHEAD(true),
        /** An item of a list within the article. */
        LIST_ITEM(true),
        /** A quotation set apart within the article. */
        QUOTE(true),
        /** What is said of a picture. */
        CAPTION(false),
        /** Headlines of other articles, menus, lists of links. */
        HEADLINES(false),
        /** Who wrote, photographed or supplied the article. */
        CREDIT(false),
        /** An invitation to read, click, follow or share, or a bare link. */
        LINK(false),
        /** Fixed phrases of an agency or outlet. */
        BOILERPLATE(false),
        /** Anything else that a page has around its article, and in between. */
        FURNITURE(false),
        /** What was printed further up already, of a page that prints its body twice. */
        REPEAT(false),
        /** What the article says in another line, set apart for show. */
        PULL_QUOTE(false);

        private final boolean content;

        Kind(boolean content) {
            this.content = content;
        }

        /** Whether it is of the article. */
        public boolean isContent() {
            return content;
        }
    }
}
