package io.github.muqabala.alignment.sentence;

import java.util.HashSet;
import java.util.Set;

/** Words that tell nothing of what a sentence is about; {@code function-words.tsv} has them. */
final class FunctionWords {
    private static final class Loaded {
        static final Set<String> ALL = read();

        private static Set<String> read() {
            Set<String> all = new HashSet<>();
            Lexicon.lines("function-words.tsv")
                    .forEach(line -> line.forms().forEach(form -> all.add(Lexicon.folded(form))));
            return all;
        }
    }

    private FunctionWords() {}

    /** Whether a folded word is one, with و or ف before it or without; letters that stand alone are. */
    static boolean contains(String folded) {
        boolean letter = folded.length() == 1 && !Character.isDigit(folded.charAt(0));
        return letter
                || Loaded.ALL.contains(folded)
                || (folded.length() > 2
                        && (folded.charAt(0) == 'و' || folded.charAt(0) == 'ف')
                        && Loaded.ALL.contains(folded.substring(1)));
    }
}
