package io.github.muqabala.passage;

import io.github.muqabala.text.FoldedText;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Stemmer;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Tokens;
import java.util.HashMap;
import java.util.Map;

/** Numbers the stems of the words of some texts from 0 on; each distinct word is stemmed once. */
final class Vocabulary {
    private final Stemmer stemmer = new Stemmer();
    private final Map<Long, Integer> numbersOfWords = new HashMap<>();
    private final Map<String, Integer> numbersOfStems = new HashMap<>();

    /** For each word of a text, in order, the number of its stem. */
    int[] number(Text text) {
        Tokens tokens = text.tokens();
        int[] numbers = new int[tokens.size()];
        for (int i = 0; i < numbers.length; i++) {
            Integer number = numbersOfWords.get(tokens.hash(i));
            if (number == null) {
                number = numberOf(stem(text, tokens.span(i)));
                numbersOfWords.put(tokens.hash(i), number);
            }
            numbers[i] = number;
        }
        return numbers;
    }

    /** How many numbers were given. */
    int size() {
        return numbersOfStems.size();
    }

    private String stem(Text text, Span word) {
        String folded = FoldedText.of(word.in(text.original()), text.folding()).folded();
        return folded.isEmpty() ? folded : stemmer.stem(folded);
    }

    private int numberOf(String stem) {
        Integer known = numbersOfStems.putIfAbsent(stem, numbersOfStems.size());
        return known == null ? numbersOfStems.size() - 1 : known;
    }
}
