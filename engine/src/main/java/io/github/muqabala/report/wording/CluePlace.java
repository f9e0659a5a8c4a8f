package io.github.muqabala.report.wording;

import io.github.muqabala.comparison.Clue;
import io.github.muqabala.comparison.Side;
import io.github.muqabala.text.Span;
import org.jspecify.annotations.Nullable;

/** Where in the articles a clue stands. */
public record CluePlace(Side side, Span span) {

    /** The place of a clue; null for one that stands in no text. */
    public static @Nullable CluePlace of(Clue clue) {
        if (clue instanceof Clue.Credit credit) {
            return new CluePlace(credit.side(), credit.place());
        }
        if (clue instanceof Clue.Link link) {
            return new CluePlace(link.side(), link.place());
        }
        return null;
    }
}
