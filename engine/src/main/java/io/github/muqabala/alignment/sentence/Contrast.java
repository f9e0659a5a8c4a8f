package io.github.muqabala.alignment.sentence;

import io.github.muqabala.text.Span;

/**
 * Something that speaks for one sentence contradicting the other.
 *
 * @param kind how the two differ
 * @param left where that stands in the text of the left sentence
 * @param right where that stands in the text of the right sentence
 */
public record Contrast(Kind kind, Span left, Span right) {

    /** The same with the right sentence as the left one. */
    Contrast reversed() {
        return new Contrast(kind, /* left= */ right, /* right= */ left);
    }

    /** How two sentences differ. */
    public enum Kind {
        /** One denies what the other says, {@code لم يصل} and {@code وصل}; the span of what denies has the negation too. */
        NEGATION,
        /** Words that are opposed, {@code ارتفع} and {@code انخفض}. */
        ANTONYM,
        /** Opposed words said of a word that both sentences have, where each has both: {@code الذهب يصعد والنفط يهبط}. */
        EXCHANGED,
        /** Words for different things of one set: two countries, two colours. */
        ALTERNATIVE,
        /** Numbers of one measure and unit that cannot both be meant. */
        NUMBER,
        /** Dates of one granularity without a common day. */
        DATE
    }
}
