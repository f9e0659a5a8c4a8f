package io.github.muqabala.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** Writes and rewrites texts as a careless hand does, the same for the same seed. */
final class Rewriter {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Mn}\\d]+");
    private static final String[] SYLLABLES = {
        "ba", "de", "fi", "go", "ku", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "zo", "har", "lin", "mos", "tan"
    };

    private final SplittableRandom random;

    Rewriter(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A text in which a share of the words, chosen at random, is replaced by words of no language. */
    String replaced(String text, double share) {
        return WORD.matcher(text).replaceAll(word -> random.nextDouble() < share ? word() : word.group());
    }

    /** The same words, with the marks on them, in random order. */
    String shuffled(String text) {
        List<String> words = new ArrayList<>(Arrays.asList(BLANKS.split(text.strip(), -1)));
        for (int i = words.size() - 1; i > 0; i--) {
            words.set(i, words.set(random.nextInt(i + 1), words.get(i)));
        }
        return String.join(" ", words);
    }

    /** A paragraph of sentences of words of no language. */
    String prose(int sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            int words = random.nextInt(6, 24);
            for (int k = 0; k < words; k++) {
                text.append(text.isEmpty() ? "" : " ").append(word());
            }
            text.append('.');
        }
        return text.toString();
    }

    /** A word; the short ones come often, as in any language. */
    private String word() {
        int syllables = 1 + (int) (random.nextDouble() * random.nextDouble() * 5);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }
}
