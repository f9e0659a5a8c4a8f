package io.github.muqabala.article.plain;

import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import java.util.List;

/**
 * What stands above an article's prose, or above a part of it, in a text.
 *
 * @param span where it stands: a line, or the beginning of one that the first sentence is fused to
 */
public record Heading(Span span, Kind kind) {

    /** What headings there are. */
    public enum Kind {
        /** The article's own headline. */
        TITLE,
        /** What stands between that and the prose. */
        SUBTITLE,
        /** A heading within the prose. */
        SUBHEAD
    }

    /**
     * The headings of a text in reading order. A text of which no prose can be told has none. Costs one pass over the text,
     * and the reading of a word list at the first call.
     */
    public static List<Heading> of(Text text) {
        return Page.of(text).headings();
    }
}
