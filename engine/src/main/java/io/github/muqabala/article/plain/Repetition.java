package io.github.muqabala.article.plain;

import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import java.util.List;

/**
 * A line whose words a text has elsewhere as well.
 *
 * @param span the line
 */
public record Repetition(Span span, Kind kind) {
    /** What repetitions there are. */
    public enum Kind {
        /** The whole line stands further up already, as where a page prints its body twice. */
        REPEAT,
        /** It is part of a longer line, before it or after, and stands out for show. */
        PULL_QUOTE
    }

    /** The repetitions of a text in reading order. Costs about one pass over the text. */
    public static List<Repetition> of(Text text) {
        return new RepeatedLines(text).find();
    }
}
