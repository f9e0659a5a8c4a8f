package io.github.muqabala.benchmarks.corpus;

import java.util.Locale;

/** A language of the corpus, its word numbers and its outlets. */
enum Language {
    ARABIC("ar", 0, 0, 140),
    ENGLISH("en", Lexicon.WORDS, 140, 60);

    /** How many outlets all languages have. */
    static final int OUTLETS = 200;

    final String tag;
    /** The lowest number of a word; no two languages have one in common. */
    final int firstWord;

    final int firstOutlet;
    final int outlets;

    Language(String tag, int firstWord, int firstOutlet, int outlets) {
        this.tag = tag;
        this.firstWord = firstWord;
        this.firstOutlet = firstOutlet;
        this.outlets = outlets;
    }

    /** The language that an outlet publishes in. */
    static Language ofOutlet(int outlet) {
        return outlet < ENGLISH.firstOutlet ? ARABIC : ENGLISH;
    }

    /** What spellings of one word have in common, and those of two words have not. */
    static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            switch (letter) {
                case 'أ', 'إ', 'آ', 'ٱ' -> folded.append('ا');
                case 'ى' -> folded.append('ي');
                case 'ة' -> folded.append('ه');
                default -> {
                    if (Character.isLetter(letter) && letter != Respelling.TATWEEL) {
                        folded.append(letter);
                    }
                }
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
