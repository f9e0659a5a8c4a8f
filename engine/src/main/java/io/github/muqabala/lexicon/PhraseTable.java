package io.github.muqabala.lexicon;

import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds listed phrases in a text, folded, whatever clitics their first word has.
 *
 * <p>A phrase is the 64-bit hash of its folded letters, a blank between words; so is each beginning of it that ends with a
 * word, which is how longer phrases are found: as long as what was read is the beginning of one, the next word is read.
 * A word that begins no phrase costs one look-up for each way to take clitics off it.
 *
 * @param <V> what the list says of its phrases
 */
public final class PhraseTable<V> {
    private static final long SEED = 0x243F6A8885A308D3L;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    /** A beginning that is no phrase itself. */
    private static final int BEGINNING = -1;

    private final Clitics clitics;
    private final List<V> values;
    /** Open addressing, of which 0 marks an empty place. */
    private final long[] keys;

    private final int[] valueOf;

    private PhraseTable(Builder<V> builder) {
        clitics = builder.clitics;
        values = List.copyOf(builder.values);
        int places = Integer.highestOneBit(Math.max(8, builder.size)) << 2;
        keys = new long[places];
        valueOf = new int[places];
        for (int i = 0; i < builder.size; i++) {
            int place = place(builder.keys[i]);
            // What is both a phrase and the beginning of another is a phrase.
            if (keys[place] == 0 || valueOf[place] == BEGINNING) {
                keys[place] = builder.keys[i];
                valueOf[place] = builder.valueOf[i];
            }
        }
    }

    /** A list to be filled, whose words may have such clitics in a text. */
    public static <V> Builder<V> builder(Clitics clitics) {
        return new Builder<>(clitics);
    }

    /**
     * The longest phrase that begins with a word and ends before word {@code limit}; of equally long ones that with the
     * fewest clitics taken off.
     */
    public @Nullable Match<V> longest(Words words, int first, int limit) {
        Match<V> best = from(words, first, limit, 0, false, null);
        if (clitics == Clitics.NONE) {
            return best;
        }
        int length = words.length(first);
        int conjunction = length > 2 && isConjunction(words.letter(first, 0)) ? 1 : 0;
        if (conjunction == 1) {
            best = from(words, first, limit, 1, false, best);
        }
        if (clitics == Clitics.CONJUNCTION) {
            return best;
        }
        for (int skipped = 0; skipped <= conjunction; skipped++) {
            best = withoutParticle(words, first, limit, skipped, best);
        }
        return best;
    }

    private @Nullable Match<V> withoutParticle(
            Words words, int first, int limit, int skipped, @Nullable Match<V> known) {
        Match<V> best = withoutArticle(words, first, limit, skipped, known);
        int left = words.length(first) - skipped;
        if (left > 2) {
            char particle = words.letter(first, skipped);
            if (particle == 'ب' || particle == 'ل' || particle == 'ك') {
                best = from(words, first, limit, skipped + 1, false, best);
                best = withoutArticle(words, first, limit, skipped + 1, best);
            }
            // The article loses its alef after ل.
            if (particle == 'ل' && left > 3 && words.letter(first, skipped + 1) == 'ل') {
                best = from(words, first, limit, skipped + 2, true, best);
                best = from(words, first, limit, skipped + 2, false, best);
            }
        }
        return best;
    }

    private @Nullable Match<V> withoutArticle(
            Words words, int first, int limit, int skipped, @Nullable Match<V> known) {
        boolean article = words.length(first) - skipped > 3
                && words.letter(first, skipped) == 'ا'
                && words.letter(first, skipped + 1) == 'ل';
        return article ? from(words, first, limit, skipped + 2, false, known) : known;
    }

    private static boolean isConjunction(char letter) {
        return letter == 'و' || letter == 'ف';
    }

    /** The longer of a match and what is found without the first {@code skipped} letters of the first word. */
    private @Nullable Match<V> from(
            Words words, int first, int limit, int skipped, boolean article, @Nullable Match<V> known) {
        long hash = article ? add(add(SEED, 'ا'), 'ل') : SEED;
        Match<V> best = known;
        int word = first;
        int letter = skipped;
        while (true) {
            for (int i = letter; i < words.length(word); i++) {
                hash = add(hash, words.letter(word, i));
            }
            int place = place(finish(hash));
            if (keys[place] == 0) {
                return best;
            }
            if (valueOf[place] != BEGINNING && (best == null || word + 1 > best.end())) {
                best = new Match<>(values.get(valueOf[place]), first, word + 1, skipped);
            }
            word++;
            if (word >= limit || !words.adjoins(word)) {
                return best;
            }
            hash = add(hash, ' ');
            letter = 0;
        }
    }

    private int place(long key) {
        int place = (int) key & (keys.length - 1);
        while (keys[place] != 0 && keys[place] != key) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }

    private static long add(long hash, char letter) {
        return Long.rotateLeft((hash ^ letter) * MULTIPLIER, 29);
    }

    private static long finish(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * MULTIPLIER;
        long key = mixed ^ (mixed >>> 29);
        return key == 0 ? 1 : key;
    }

    /** A list of phrases being filled. */
    public static final class Builder<V> {
        private final Clitics clitics;
        private final List<V> values = new ArrayList<>();
        private long[] keys = new long[64];
        private int[] valueOf = new int[64];
        private int size;

        private Builder(Clitics clitics) {
            this.clitics = clitics;
        }

        /**
         * Adds a phrase. Of a phrase that is added twice the first value stays.
         *
         * @throws IllegalArgumentException if it has no words
         */
        public Builder<V> add(String phrase, V value) {
            Words words = Words.of(Text.of(phrase));
            if (words.size() == 0) {
                throw new IllegalArgumentException("a phrase without words: \"" + phrase + "\"");
            }
            long hash = SEED;
            for (int word = 0; word < words.size(); word++) {
                for (int i = 0; i < words.length(word); i++) {
                    hash = PhraseTable.add(hash, words.letter(word, i));
                }
                put(finish(hash), word + 1 < words.size() ? BEGINNING : values.size());
                hash = PhraseTable.add(hash, ' ');
            }
            values.add(value);
            return this;
        }

        private void put(long key, int value) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, 2 * size);
                valueOf = Arrays.copyOf(valueOf, 2 * size);
            }
            keys[size] = key;
            valueOf[size++] = value;
        }

        public PhraseTable<V> build() {
            return new PhraseTable<>(this);
        }
    }
}
