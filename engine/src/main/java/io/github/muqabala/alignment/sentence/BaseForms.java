package io.github.muqabala.alignment.sentence;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The listed words that an English word may be a form of, by WordNet's rules of detachment, the likeliest first. */
final class BaseForms {
    /** An ending, and what stands in its place in the word it is a form of. */
    private static final String[][] ENDINGS = {
        {"ies", "y"},
        {"ied", "y"},
        {"ier", "y"},
        {"iest", "y"},
        {"ves", "f"},
        {"men", "man"},
        {"es", "e"},
        {"es", ""},
        {"s", ""},
        {"ed", "e"},
        {"ed", ""},
        {"ing", "e"},
        {"ing", ""},
        {"er", "e"},
        {"er", ""},
        {"est", "e"},
        {"est", ""},
    };

    private static final int LEAST_LETTERS = 2;

    private final Map<String, Integer> numbers;
    private final Set<Integer> found = new LinkedHashSet<>();

    BaseForms(String folded, Map<String, Integer> numbers, int @Nullable [] irregular) {
        this.numbers = numbers;
        if (irregular != null) {
            for (int lemma : irregular) {
                found.add(lemma);
            }
        }
        add(folded);
        for (String[] ending : ENDINGS) {
            int rest = folded.length() - ending[0].length();
            if (rest >= LEAST_LETTERS && folded.endsWith(ending[0])) {
                String base = folded.substring(0, rest);
                add(base + ending[1]);
                boolean doubled = rest > 3 && base.charAt(rest - 1) == base.charAt(rest - 2);
                if (doubled && ending[1].isEmpty() && ending[0].length() > 1) {
                    add(base.substring(0, rest - 1));
                }
            }
        }
    }

    private void add(String base) {
        Integer number = numbers.get(base);
        if (number != null) {
            found.add(number);
        }
    }

    /** Their numbers. */
    int[] lemmas() {
        return found.stream().mapToInt(Integer::intValue).toArray();
    }
}
