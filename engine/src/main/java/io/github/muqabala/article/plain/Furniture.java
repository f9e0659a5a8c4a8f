package io.github.muqabala.article.plain;

import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import java.util.List;

/**
 * A part of a text that is not the article but what a page puts around it.
 *
 * @param span where it stands, whole lines or segments
 * @param kind what it is
 */
public record Furniture(Span span, Kind kind) {

    /** What furniture there is. */
    public enum Kind {
        /** Headlines of other articles, menus, lists of links. */
        HEADLINES,
        /** Who wrote, photographed or supplied the article. */
        CREDIT,
        /** An invitation to read, click, follow or share, or a bare link. */
        LINK,
        /** What stands under a picture. */
        CAPTION,
        /** Fixed phrases of an agency or outlet: copyright, disclaimer, subscription. */
        BOILERPLATE
    }

    /**
     * The furniture of a text in reading order, without overlaps. An article's own headline is none, nor is prose whatever
     * it says. Costs one pass over the text, and the reading of two word lists at the first call.
     */
    public static List<Furniture> of(Text text) {
        return Page.of(text).furniture();
    }
}
