package io.github.muqabala.benchmarks.corpus;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Makes the words of a planted article out of those of its original. */
final class Planting {
    private final Lexicon lexicon;
    private final SplittableRandom random;

    Planting(Lexicon lexicon, SplittableRandom random) {
        this.lexicon = lexicon;
        this.random = random;
    }

    static int[] concat(int[]... parts) {
        return Arrays.stream(parts).flatMapToInt(Arrays::stream).toArray();
    }

    /** Replaces, deletes or inserts a word at a given percentage of the places, exactly. */
    int[] edited(int[] original, int percent) {
        int[] words = new int[2 * original.length];
        int edits = (original.length * percent + 50) / 100;
        int size = 0;
        for (int i = 0; i < original.length; i++) {
            // Selection sampling (Knuth, The Art of Computer Programming 2, 3.4.2 S): each choice is equally likely.
            if (random.nextInt(original.length - i) >= edits) {
                words[size++] = original[i];
                continue;
            }
            edits--;
            int edit = random.nextInt(3);
            if (edit > 0) {
                words[size++] = lexicon.word(random);
            }
            if (edit > 1) {
                words[size++] = original[i];
            }
        }
        return Arrays.copyOf(words, size);
    }

    /** The first 50 to 90 % of the words. */
    int[] truncated(int[] original) {
        return Arrays.copyOf(original, original.length * random.nextInt(50, 91) / 100);
    }

    /** Puts {@code length} successive words of an original somewhere into an article. */
    int[] withStretch(int[] article, int[] original, int length) {
        int from = random.nextInt(original.length - length + 1);
        int at = random.nextInt(article.length + 1);
        return concat(
                Arrays.copyOf(article, at),
                Arrays.copyOfRange(original, from, from + length),
                Arrays.copyOfRange(article, at, article.length));
    }
}
