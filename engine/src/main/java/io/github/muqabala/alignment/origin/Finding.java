package io.github.muqabala.alignment.origin;

import io.github.muqabala.article.plain.Furniture;
import io.github.muqabala.comparison.Comparison;
import io.github.muqabala.comparison.Direction;
import io.github.muqabala.comparison.Relation;
import io.github.muqabala.comparison.Witness;
import io.github.muqabala.passage.Passage;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What comparing two articles has told of their origin.
 *
 * @param left the number of the left article
 * @param right the number of the right one
 * @param relation what they are to one another
 * @param direction which derives from which
 * @param leftShare the share of the left article's prose that is the right one's, in [0, 1]
 * @param rightShare the share of the right article's prose that is the left one's, in [0, 1]
 * @param passages what they share but for mere quotations
 */
record Finding(
        int left,
        int right,
        Relation relation,
        Direction direction,
        double leftShare,
        double rightShare,
        List<CopiedPassage> passages) {
    /** A passage with fewer words of prose is a quotation, or a formula that recurs by chance. */
    private static final int SENTENCE = 12;

    static Finding of(int left, int right, Comparison comparison) {
        List<CopiedPassage> passages = new ArrayList<>();
        Tokens leftTokens = comparison.left().text().tokens();
        Tokens rightTokens = comparison.right().text().tokens();
        BitSet leftWords = copied(comparison.left());
        BitSet rightWords = copied(comparison.right());
        for (Passage passage : comparison.passages()) {
            int words = Math.min(
                    count(leftWords, leftTokens, passage.left()), count(rightWords, rightTokens, passage.right()));
            if (words >= SENTENCE) {
                passages.add(new CopiedPassage(left, passage.left(), right, passage.right()));
            }
        }
        return new Finding(
                left,
                right,
                comparison.verdict().relation(),
                comparison.verdict().direction(),
                comparison.left().composition().copiedShare(),
                comparison.right().composition().copiedShare(),
                passages);
    }

    /** The words of an article's prose, quotations left out, that the other has too. */
    private static BitSet copied(Witness witness) {
        Tokens tokens = witness.text().tokens();
        BitSet words = new BitSet();
        witness.shared().forEach(span -> set(words, tokens, span, true));
        witness.quotations().forEach(span -> set(words, tokens, span, false));
        for (Furniture part : witness.furniture()) {
            set(words, tokens, part.span(), false);
        }
        return words;
    }

    private static int count(BitSet words, Tokens tokens, Span span) {
        return words.get(tokens.firstFrom(span.start()), tokens.firstFrom(span.end()))
                .cardinality();
    }

    private static void set(BitSet words, Tokens tokens, Span span, boolean value) {
        words.set(tokens.firstFrom(span.start()), tokens.firstFrom(span.end()), value);
    }

    boolean isCopy() {
        return relation.compareTo(Relation.EXTENDED) <= 0;
    }

    /**
     * Whether one of the two has taken in most of the other and says more. It may have taken in a third article as well,
     * which has nothing to do with the other.
     */
    boolean isAbsorbed() {
        return (relation == Relation.EXCERPT && direction == Direction.RIGHT_TO_LEFT)
                || (relation == Relation.EXTENDED && direction == Direction.LEFT_TO_RIGHT);
    }

    /** The one that has taken in the other, if one has. */
    int absorber() {
        return relation == Relation.EXCERPT ? left : right;
    }

    /** The one that is taken in. */
    int absorbed() {
        return relation == Relation.EXCERPT ? right : left;
    }

    /** The share of the prose of the one that has taken in the other that is the other's. */
    double absorbedShare() {
        return relation == Relation.EXCERPT ? leftShare : rightShare;
    }

    Copy copy() {
        boolean leftIsCopy = direction == Direction.RIGHT_TO_LEFT
                || (direction != Direction.LEFT_TO_RIGHT && leftShare > rightShare);
        return leftIsCopy ? new Copy(left, right, turned(), leftShare) : new Copy(right, left, relation, rightShare);
    }

    private Relation turned() {
        return switch (relation) {
            case EXCERPT -> Relation.EXTENDED;
            case EXTENDED -> Relation.EXCERPT;
            default -> relation;
        };
    }
}
