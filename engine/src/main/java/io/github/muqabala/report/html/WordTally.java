package io.github.muqabala.report.html;

import io.github.muqabala.article.plain.Furniture;
import io.github.muqabala.comparison.Composition;
import io.github.muqabala.comparison.Side;
import io.github.muqabala.comparison.Witness;
import io.github.muqabala.passage.Passage;
import io.github.muqabala.passage.Repeat;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Tokens;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * The words of an article counted by all that decides whether they count: what they stand in, and how long the longest
 * passage is that they are in. From these counts the page computes every {@link Composition} that its switches can ask
 * for, without having all words on it.
 */
final class WordTally {
    private record Key(boolean repeated, boolean furniture, boolean quoted, int passage) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::repeated)
                    .thenComparing(Key::furniture)
                    .thenComparing(Key::quoted)
                    .thenComparingInt(Key::passage)
                    .compare(this, other);
        }
    }

    private final Tokens tokens;
    private final TreeMap<Key, Integer> counts = new TreeMap<>();

    private WordTally(Witness witness, Side side, List<Passage> passages) {
        tokens = witness.text().tokens();
        BitSet repeated = in(witness.repeats().stream().map(Repeat::second).toList());
        BitSet furniture = in(witness.furniture().stream().map(Furniture::span).toList());
        BitSet quoted = in(witness.quotations());
        BitSet shared = in(witness.shared());
        int[] longest = longestPassage(side, passages);
        for (int i = 0; i < tokens.size(); i++) {
            counts.merge(
                    new Key(repeated.get(i), furniture.get(i), quoted.get(i), shared.get(i) ? longest[i] : 0),
                    1,
                    Integer::sum);
        }
    }

    /**
     * The counts in groups with a semicolon between: letters for what the words stand in (t: said twice, f: furniture, q: a
     * quotation; - for none), the words of the longest passage (0: none), and how many words there are.
     */
    static String of(Witness witness, Side side, List<Passage> passages) {
        StringJoiner groups = new StringJoiner(";");
        new WordTally(witness, side, passages).counts.forEach((key, count) -> {
            String letters = (key.repeated() ? "t" : "") + (key.furniture() ? "f" : "") + (key.quoted() ? "q" : "");
            groups.add((letters.isEmpty() ? "-" : letters) + " " + key.passage() + " " + count);
        });
        return groups.toString();
    }

    /** Of each word, the words of the longest passage it is in; longer passages go first, and what they took stays. */
    private int[] longestPassage(Side side, List<Passage> passages) {
        int[] longest = new int[tokens.size()];
        BitSet free = new BitSet();
        free.set(0, tokens.size());
        for (Passage passage : passages.stream()
                .sorted(Comparator.comparingInt(Passage::words).reversed())
                .toList()) {
            Span span = side == Side.LEFT ? passage.left() : passage.right();
            int end = tokens.firstFrom(span.end());
            for (int i = free.nextSetBit(tokens.firstFrom(span.start())); i >= 0 && i < end; i = free.nextSetBit(i)) {
                longest[i] = Math.max(1, passage.words());
                free.clear(i);
            }
        }
        return longest;
    }

    /** The words that begin in one of some spans. */
    private BitSet in(List<Span> spans) {
        BitSet words = new BitSet();
        for (Span span : spans) {
            words.set(tokens.firstFrom(span.start()), tokens.firstFrom(span.end()));
        }
        return words;
    }
}
