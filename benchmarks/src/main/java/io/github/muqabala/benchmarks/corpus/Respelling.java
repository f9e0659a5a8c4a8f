package io.github.muqabala.benchmarks.corpus;

import java.util.SplittableRandom;

/** Other ways to write a word, all of which fold to the same: {@link Language#fold}. */
final class Respelling {
    static final char TATWEEL = 'ـ';

    private static final char FATHATAN = '\u064b';
    private static final char SUKUN = '\u0652';
    private static final String ALEFS = "اأإآٱ";

    private Respelling() {}

    static void append(StringBuilder text, String word, Language language, SplittableRandom random) {
        if (language == Language.ARABIC) {
            arabic(text, word, random);
        } else {
            english(text, word, random);
        }
    }

    private static void arabic(StringBuilder text, String word, SplittableRandom random) {
        for (int i = 0; i < word.length(); i++) {
            text.append(variant(word.charAt(i), random));
            if (random.nextInt(8) == 0) {
                text.append((char) random.nextInt(FATHATAN, SUKUN + 1));
            }
            if (random.nextInt(20) == 0 && i + 1 < word.length()) {
                text.append(TATWEEL);
            }
        }
    }

    private static char variant(char letter, SplittableRandom random) {
        return switch (letter) {
            case 'ا', 'أ', 'إ', 'آ', 'ٱ' -> ALEFS.charAt(random.nextInt(ALEFS.length()));
            case 'ي', 'ى' -> random.nextBoolean() ? 'ي' : 'ى';
            case 'ه', 'ة' -> random.nextBoolean() ? 'ه' : 'ة';
            default -> letter;
        };
    }

    /** All, none or any of the letters as capitals. */
    private static void english(StringBuilder text, String word, SplittableRandom random) {
        int capitals = random.nextInt(3);
        for (int i = 0; i < word.length(); i++) {
            boolean capital = random.nextInt(2) < capitals;
            text.append(capital ? Character.toUpperCase(word.charAt(i)) : word.charAt(i));
        }
    }
}
