package io.github.muqabala.alignment.sentence;

import java.util.Arrays;

/**
 * What a word is compared by besides its letters: its stem, the stem without a preposition or conjunction that light10
 * leaves on it, and the consonants that derived forms have in common, {@code رتفع} of ارتفاع and يرتفع.
 *
 * @param stem the light stem
 * @param bare the stem without a clitic of one letter; the stem itself if it has none
 * @param consonants what is left without long vowels and hamzas; empty if that tells nothing
 * @param root the consonants without the prefix of a verb or participle; empty if that tells nothing
 */
record WordForm(String stem, String bare, String consonants, String root) {
    private static final String CLITICS = "بلكوفس";
    private static final String PREFIXES = "يتنم";
    private static final String WEAK = "اويىءئؤ";
    private static final int LEAST_LETTERS = 3;

    static WordForm of(String folded, String stem) {
        if (!isArabic(folded)) {
            return new WordForm(stem, stem, "", "");
        }
        String bare = bare(stem);
        String consonants = consonants(bare);
        boolean prefixed = consonants.length() > LEAST_LETTERS && PREFIXES.indexOf(consonants.charAt(0)) >= 0;
        String root = prefixed ? consonants.substring(1) : "";
        return new WordForm(stem, bare, consonants.length() < LEAST_LETTERS ? "" : consonants, root);
    }

    static boolean isArabic(String folded) {
        return folded.charAt(0) >= '\u0621' && folded.charAt(0) <= '\u064A';
    }

    private static String bare(String stem) {
        boolean peeled = stem.length() > LEAST_LETTERS && CLITICS.indexOf(stem.charAt(0)) >= 0;
        return peeled ? stem.substring(1) : stem;
    }

    private static String consonants(String bare) {
        char[] letters = bare.toCharArray();
        int kept = 0;
        for (char letter : letters) {
            if (WEAK.indexOf(letter) < 0) {
                letters[kept++] = letter;
            }
        }
        return new String(letters, 0, kept);
    }

    /** The pairs of neighbouring letters of a word, each once and in order, its beginning counted as a letter. */
    static int[] bigrams(String word) {
        int[] pairs = new int[word.length()];
        char before = ' ';
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = before << Character.SIZE | word.charAt(i);
            before = word.charAt(i);
        }
        Arrays.sort(pairs);
        int kept = 0;
        for (int i = 0; i < pairs.length; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                pairs[kept++] = pairs[i];
            }
        }
        return Arrays.copyOf(pairs, kept);
    }
}
