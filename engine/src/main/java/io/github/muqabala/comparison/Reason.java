package io.github.muqabala.comparison;

/** An observation that a {@link Relation} rests on. */
public sealed interface Reason {

    /** All words of both are the same, but for spelling, punctuation and layout. */
    record SameWords() implements Reason {}

    /**
     * The share of the prose of each that stands in passages of both.
     *
     * @param left of the left article, in [0, 1]
     * @param right of the right article, in [0, 1]
     */
    record CopiedProse(double left, double right) implements Reason {}

    /**
     * Words that both quote.
     *
     * @param words how many, on the side that has fewer
     */
    record SharedQuotations(int words) implements Reason {}

    /**
     * Furniture that both have, such as the same menu or credit.
     *
     * @param words how many, on the side that has fewer
     */
    record SharedFurniture(int words) implements Reason {}

    /**
     * How alike the vocabularies are, common words left out; of articles in two languages, their numbers.
     *
     * @param share in [0, 1]
     */
    record CommonVocabulary(double share) implements Reason {}
}
