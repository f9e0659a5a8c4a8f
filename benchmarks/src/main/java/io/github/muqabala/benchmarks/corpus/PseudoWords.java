package io.github.muqabala.benchmarks.corpus;

import java.util.List;
import java.util.SplittableRandom;

/** The parts that words of a language are put together from: a prefix, syllables of three parts each, a suffix. */
record PseudoWords(
        List<String> prefixes, List<String> onsets, List<String> vowels, List<String> codas, List<String> suffixes) {

    private static final PseudoWords ARABIC = new PseudoWords(
            List.of("", "", "", "", "", "ال", "ال", "و", "ب", "أ", "إ", "آ", "م", "ت", "ي"),
            letters("بتثجحخدذرزسشصضطظعغفقكلمنهلمنرتبعدسف"),
            List.of("", "", "", "ا", "و", "ي"),
            List.of("", "", "", "", "ر", "ل", "ن", "م"),
            List.of("", "", "", "", "", "ة", "ة", "ى", "ات", "ون", "ين", "ي", "ها"));
    private static final PseudoWords ENGLISH = new PseudoWords(
            List.of("", "", "", "", "re", "un", "de"),
            List.of(
                    "b", "c", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w", "st", "tr",
                    "pr", "ch", "sh", "th", "br", "cl", "gr"),
            List.of("a", "e", "i", "o", "u", "a", "e", "i", "ea", "ou"),
            List.of("", "", "", "", "n", "r", "s", "t", "l"),
            List.of("", "", "", "", "s", "ed", "ing", "ly"));

    static PseudoWords of(Language language) {
        return language == Language.ARABIC ? ARABIC : ENGLISH;
    }

    String draw(int syllables, SplittableRandom random) {
        StringBuilder word = new StringBuilder(any(prefixes, random));
        for (int i = 0; i < syllables; i++) {
            word.append(any(onsets, random)).append(any(vowels, random)).append(any(codas, random));
        }
        return word.append(any(suffixes, random)).toString();
    }

    private static List<String> letters(String letters) {
        return letters.chars().mapToObj(Character::toString).toList();
    }

    private static String any(List<String> parts, SplittableRandom random) {
        return parts.get(random.nextInt(parts.size()));
    }
}
