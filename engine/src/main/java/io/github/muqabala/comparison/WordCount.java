package io.github.muqabala.comparison;

import io.github.muqabala.article.Furniture;
import io.github.muqabala.passage.Repeat;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Tokens;
import java.util.BitSet;
import java.util.List;

/** Counts the words of an article by what part of it they stand in. */
final class WordCount {
    private final Tokens tokens;

    private WordCount(Tokens tokens) {
        this.tokens = tokens;
    }

    static Composition of(
            Tokens tokens, List<Span> shared, List<Span> quotations, List<Furniture> furniture, List<Repeat> repeats) {
        WordCount count = new WordCount(tokens);
        BitSet left = new BitSet();
        left.set(0, tokens.size());
        int repeated = take(left, count.in(repeats.stream().map(Repeat::second).toList()));
        int furnished =
                take(left, count.in(furniture.stream().map(Furniture::span).toList()));
        BitSet copied = count.in(shared);
        BitSet quoted = count.in(quotations);
        BitSet both = (BitSet) copied.clone();
        both.and(quoted);
        int sharedQuotation = take(left, both);
        int ownQuotation = take(left, quoted);
        int copiedProse = take(left, copied);
        return new Composition(copiedProse, sharedQuotation, ownQuotation, furnished, repeated, left.cardinality());
    }

    private static int take(BitSet left, BitSet words) {
        int before = left.cardinality();
        left.andNot(words);
        return before - left.cardinality();
    }

    /** The words that begin in one of some spans. */
    private BitSet in(List<Span> spans) {
        BitSet words = new BitSet();
        for (Span span : spans) {
            words.set(firstFrom(span.start()), firstFrom(span.end()));
        }
        return words;
    }

    /** The first token that begins at or after a place. */
    private int firstFrom(int place) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.start(middle) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
