package io.github.muqabala.comparison;

import io.github.muqabala.article.plain.Furniture;
import io.github.muqabala.passage.Passage;
import io.github.muqabala.passage.Repeat;
import io.github.muqabala.text.Lines;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Counts the words of one article of a pair by what part of it they stand in.
 *
 * <p>Words are shared quotation where either article quotes them: an interview prints as its text what a report puts
 * between quotation marks. So are the few words next to such a quotation that say whose it is. Quotation marks around a
 * name, a title or a word kept at a distance make no quotation, as a copy of a text has those of the text.
 */
final class WordCount {
    /** The shortest quotation that counts as one. */
    private static final int QUOTATION = 4;
    /** The most words that say whose a quotation is. */
    private static final int ATTRIBUTION = 8;

    private final String text;
    private final Tokens tokens;
    private final BitSet furniture;
    private final BitSet repeated;
    private final BitSet quoted = new BitSet();
    private final BitSet shared = new BitSet();
    private final BitSet quotedByEither = new BitSet();

    WordCount(Text text, List<Span> quotations, List<Furniture> furniture, List<Repeat> repeats) {
        this.text = text.original();
        this.tokens = text.tokens();
        this.furniture = new BitSet();
        this.repeated = new BitSet();
        for (Furniture part : furniture) {
            add(this.furniture, part.span(), 0);
        }
        for (Repeat repeat : repeats) {
            add(this.repeated, repeat.second(), 0);
        }
        for (Span quotation : quotations) {
            add(quoted, quotation, QUOTATION);
        }
    }

    /** Marks on both sides what their passages say of the words. */
    static void share(List<Passage> passages, WordCount left, WordCount right) {
        for (Passage passage : passages) {
            left.share(passage.left(), right, passage.right());
            right.share(passage.right(), left, passage.left());
        }
        left.addAttributions();
        right.addAttributions();
    }

    /**
     * Of a passage, the words that its other side has are shared, in whatever order. To tell quotation, words are paired
     * by how far into the passage they stand, which is exact where nothing was edited.
     */
    private void share(Span here, WordCount other, Span there) {
        int from = tokens.firstFrom(here.start());
        int words = tokens.firstFrom(here.end()) - from;
        int otherFrom = other.tokens.firstFrom(there.start());
        int otherWords = other.tokens.firstFrom(there.end()) - otherFrom;
        long[] partners = new long[otherWords];
        for (int k = 0; k < otherWords; k++) {
            partners[k] = other.tokens.hash(otherFrom + k);
        }
        Arrays.sort(partners);
        for (int k = 0; k < words; k++) {
            if (Arrays.binarySearch(partners, tokens.hash(from + k)) >= 0) {
                shared.set(from + k);
            }
            int partner = otherFrom + (int) ((long) k * otherWords / words);
            if (quoted.get(from + k) || other.quoted.get(partner)) {
                quotedByEither.set(from + k);
            }
        }
    }

    /** Furniture that the other article has too. */
    int sharedFurniture() {
        BitSet both = (BitSet) furniture.clone();
        both.and(shared);
        return both.cardinality();
    }

    /** The words that are the article's prose, quotations or not: neither furniture nor said before. */
    BitSet prose() {
        BitSet prose = new BitSet();
        prose.set(0, tokens.size());
        prose.andNot(furniture);
        prose.andNot(repeated);
        return prose;
    }

    /** Whether all prose is shared but for a few words, on lines of their own above or below all that is. */
    boolean isSharedBut(int few) {
        BitSet own = prose();
        own.andNot(shared);
        int first = shared.nextSetBit(0);
        int last = shared.length() - 1;
        if (first < 0 || own.cardinality() > few || !own.get(first, last).isEmpty()) {
            return false;
        }
        int above = own.previousSetBit(first);
        int below = own.nextSetBit(last);
        return (above < 0 || hasLineBreak(above, first)) && (below < 0 || hasLineBreak(last, below));
    }

    private boolean hasLineBreak(int word, int next) {
        for (int i = tokens.end(word); i < tokens.start(next); i++) {
            if (Lines.isBreak(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    Composition composition() {
        BitSet left = new BitSet();
        left.set(0, tokens.size());
        int saidBefore = take(left, repeated);
        int furnished = take(left, furniture);
        int sharedQuotation = take(left, quotedByEither);
        int ownQuotation = take(left, quoted);
        int copied = take(left, shared);
        return new Composition(copied, sharedQuotation, ownQuotation, furnished, saidBefore, left.cardinality());
    }

    /** Adds short runs of shared words next to a shared quotation, in its paragraph, to it. */
    private void addAttributions() {
        BitSet runs = prose();
        runs.and(shared);
        runs.andNot(quotedByEither);
        BitSet quotations = (BitSet) quotedByEither.clone();
        for (int from = runs.nextSetBit(0); from >= 0; from = runs.nextSetBit(from)) {
            int to = runs.nextClearBit(from);
            boolean beside = (quotations.get(to) && !hasLineBreak(to - 1, to))
                    || (from > 0 && quotations.get(from - 1) && !hasLineBreak(from - 1, from));
            if (beside && to - from <= ATTRIBUTION) {
                quotedByEither.set(from, to);
            }
            from = to;
        }
    }

    /** The words that count as quotation. */
    List<Span> quotations() {
        BitSet all = (BitSet) quoted.clone();
        all.or(quotedByEither);
        return runs(all);
    }

    /** The words of passages that the other side has too. */
    List<Span> shared() {
        return runs(shared);
    }

    private List<Span> runs(BitSet words) {
        List<Span> runs = new ArrayList<>();
        for (int from = words.nextSetBit(0); from >= 0; ) {
            int to = words.nextClearBit(from);
            runs.add(tokens.span(from, to));
            from = words.nextSetBit(to);
        }
        return runs;
    }

    private static int take(BitSet left, BitSet words) {
        int before = left.cardinality();
        left.andNot(words);
        return before - left.cardinality();
    }

    /** Adds the words that begin in a span, unless there are fewer than {@code least}. */
    private void add(BitSet words, Span span, int least) {
        int from = tokens.firstFrom(span.start());
        int to = tokens.firstFrom(span.end());
        if (to - from >= least) {
            words.set(from, to);
        }
    }
}
