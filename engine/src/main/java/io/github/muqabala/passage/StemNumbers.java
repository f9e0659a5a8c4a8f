package io.github.muqabala.passage;

import io.github.muqabala.text.FoldedText;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Stemmer;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Tokens;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Numbers the stems of the words of some texts from 0 on; each distinct word is stemmed once. */
final class StemNumbers {
    private static final int NONE = -1;

    private final Stemmer stemmer = new Stemmer();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** An open-addressing table of words by their hashes, at most half full. */
    private long[] words = new long[2048];
    /** For each place of the table the number of the word's stem, or {@link #NONE}. */
    private int[] numbersOfWords = new int[words.length];

    private int distinctWords;

    StemNumbers() {
        Arrays.fill(numbersOfWords, NONE);
    }

    /** For each word of a text, in order, the number of its stem. */
    int[] of(Text text) {
        Tokens tokens = text.tokens();
        int[] stems = new int[tokens.size()];
        for (int i = 0; i < stems.length; i++) {
            int place = place(tokens.hash(i));
            if (numbersOfWords[place] == NONE) {
                words[place] = tokens.hash(i);
                numbersOfWords[place] = number(stem(text, tokens.span(i)));
                stems[i] = numbersOfWords[place];
                if (2 * ++distinctWords > words.length) {
                    grow();
                }
            } else {
                stems[i] = numbersOfWords[place];
            }
        }
        return stems;
    }

    /** How many numbers were given. */
    int size() {
        return numbers.size();
    }

    private int place(long word) {
        int mask = words.length - 1;
        int place = (int) word & mask;
        while (numbersOfWords[place] != NONE && words[place] != word) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldWords = words;
        int[] oldNumbers = numbersOfWords;
        words = new long[2 * oldWords.length];
        numbersOfWords = new int[words.length];
        Arrays.fill(numbersOfWords, NONE);
        for (int i = 0; i < oldWords.length; i++) {
            if (oldNumbers[i] != NONE) {
                int place = place(oldWords[i]);
                words[place] = oldWords[i];
                numbersOfWords[place] = oldNumbers[i];
            }
        }
    }

    private String stem(Text text, Span word) {
        String folded = FoldedText.of(word.in(text.original()), text.folding()).folded();
        return folded.isEmpty() ? folded : stemmer.stem(folded);
    }

    private int number(String stem) {
        Integer known = numbers.putIfAbsent(stem, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }
}
