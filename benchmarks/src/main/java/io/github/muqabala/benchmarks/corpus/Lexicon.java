package io.github.muqabala.benchmarks.corpus;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * The words and set phrases of a language, and prose drawn from them. Set phrases give unrelated articles some runs of
 * three words in common, as natural language does.
 */
final class Lexicon {
    static final int WORDS = 60_000;
    private static final int PHRASES = 20_000;
    /** In prose, a set phrase stands in place of one word in so many. */
    private static final int WORDS_TO_A_PHRASE = 40;

    private static final Zipf WORD_RANKS = new Zipf(WORDS);
    private static final Zipf PHRASE_RANKS = new Zipf(PHRASES);

    private final int firstWord;
    private final String[] spellings = new String[WORDS];
    private final int[][] phrases = new int[PHRASES][];

    Lexicon(Language language, SplittableRandom random) {
        firstWord = language.firstWord;
        PseudoWords words = PseudoWords.of(language);
        Set<String> folded = new HashSet<>();
        for (int rank = 0; rank < WORDS; rank++) {
            do {
                spellings[rank] = words.draw(syllables(rank), random);
            } while (!folded.add(Language.fold(spellings[rank])));
        }
        for (int i = 0; i < PHRASES; i++) {
            phrases[i] = new int[random.nextInt(3, 7)];
            for (int k = 0; k < phrases[i].length; k++) {
                phrases[i][k] = word(random);
            }
        }
    }

    /** Frequent words are short. */
    private static int syllables(int rank) {
        return rank < 400 ? 1 : rank < 20_000 ? 2 : 3;
    }

    /** The number of a word. */
    int word(SplittableRandom random) {
        return firstWord + WORD_RANKS.draw(random);
    }

    int[] prose(int length, SplittableRandom random) {
        int[] words = new int[length];
        int next = 0;
        while (next < length) {
            if (random.nextInt(WORDS_TO_A_PHRASE) == 0) {
                int[] phrase = phrases[PHRASE_RANKS.draw(random)];
                int taken = Math.min(phrase.length, length - next);
                System.arraycopy(phrase, 0, words, next, taken);
                next += taken;
            } else {
                words[next++] = word(random);
            }
        }
        return words;
    }

    /** How a word of this language is commonly written. */
    String spelling(int word) {
        return spellings[word - firstWord];
    }
}
