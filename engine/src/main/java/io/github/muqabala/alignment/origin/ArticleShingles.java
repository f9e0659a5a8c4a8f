package io.github.muqabala.alignment.origin;

import io.github.muqabala.article.plain.Furniture;
import io.github.muqabala.similarity.ShingleSet;
import io.github.muqabala.similarity.Shingler;
import io.github.muqabala.text.Quotations;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Tokens;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What tells whether an article is worth comparing with another.
 *
 * @param text shingles of 3 words of all but its furniture
 * @param runs shingles of {@value #RUN} words, the shortest run that makes a passage, of its prose outside quotations, since
 *     reports of one speech all share its words
 */
record ArticleShingles(ShingleSet text, ShingleSet runs) {
    private static final int RUN = 8;
    /** Fewer words between quotation marks are a name or a title. */
    private static final int QUOTATION = 4;

    private static final Shingler SHORT = Shingler.words(3);
    private static final Shingler LONG = Shingler.words(RUN);

    static ArticleShingles of(Text text, List<Furniture> furniture) {
        Tokens tokens = text.tokens();
        BitSet left = new BitSet();
        for (Furniture part : furniture) {
            leave(tokens, part.span(), 1, left);
        }
        ShingleSet all = without(SHORT.hashes(text), SHORT.width(), left);
        for (Span quotation : Quotations.of(text.original())) {
            leave(tokens, quotation, QUOTATION, left);
        }
        return new ArticleShingles(all, without(LONG.hashes(text), RUN, left));
    }

    private static void leave(Tokens tokens, Span span, int least, BitSet left) {
        int from = tokens.firstFrom(span.start());
        int to = tokens.firstFrom(span.end());
        if (to - from >= least) {
            left.set(from, to);
        }
    }

    /** The shingles none of whose words are left out. */
    private static ShingleSet without(long[] hashes, int width, BitSet left) {
        long[] kept = new long[hashes.length];
        int count = 0;
        for (int i = 0; i < hashes.length; i++) {
            int next = left.nextSetBit(i);
            if (next < 0 || next >= i + width) {
                kept[count++] = hashes[i];
            }
        }
        return ShingleSet.of(Arrays.copyOf(kept, count));
    }
}
