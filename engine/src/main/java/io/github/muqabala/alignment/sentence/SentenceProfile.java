package io.github.muqabala.alignment.sentence;

import io.github.muqabala.text.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What similarity counts of a sentence, made once for all comparisons; of at most {@link Sentence#MOST_WORDS} words. */
final class SentenceProfile implements Comparable<SentenceProfile> {
    private static final String[] NUMBERS = {
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
    };
    private static final Map<String, String> DIGITS = new HashMap<>();

    static {
        for (int number = 0; number < NUMBERS.length; number++) {
            DIGITS.put(NUMBERS[number], Integer.toString(number));
        }
        // More often a pronoun than a number.
        DIGITS.remove("one");
    }

    final int size;
    final SentenceWord[] words;
    /** Of each word the letters, the stem, and of a number its digits, as hashes. */
    final long[] letters;

    final long[] stems;
    final long[] numbers;
    /** How much each stem tells, also those of function words. */
    final float[] weights;
    /** Whether a word has a meaning of its own. */
    final boolean[] content;
    /** Whether a word begins with a capital letter that no sentence asks for. */
    final boolean[] names;

    final Meanings[] meanings;
    final boolean english;
    final boolean negated;
    final NGrams trigrams;
    final NGrams fivegrams;
    /** The different words, stems, stems of words with a meaning of their own, names and numbers. */
    final WordBag letterBag;

    final WordBag stemBag;
    final WordBag contentBag;
    final WordBag nameBag;
    final WordBag numberBag;
    final WordBag pairBag;
    final WordBag tripleBag;

    SentenceProfile(Words original, int first, SentenceWord[] words) {
        size = words.length;
        this.words = words;
        letters = new long[size];
        stems = new long[size];
        numbers = new long[size];
        weights = new float[size];
        content = new boolean[size];
        names = new boolean[size];
        meanings = new Meanings[size];
        StringBuilder line = new StringBuilder(" ");
        boolean negation = false;
        boolean latin = true;
        for (int i = 0; i < size; i++) {
            latin &= !WordForm.isArabic(words[i].folded());
        }
        english = latin;
        for (int i = 0; i < size; i++) {
            String folded = words[i].folded();
            letters[i] = NGrams.hash(folded);
            stems[i] = NGrams.hash(words[i].form().stem());
            boolean digits = Character.isDigit(folded.charAt(0));
            String number = digits ? folded : DIGITS.get(folded);
            numbers[i] = number == null ? 0 : NGrams.hash(number);
            weights[i] = StemWeights.weight(words[i].form().stem());
            content[i] = words[i].isContent();
            names[i] = i > 0
                    && content[i]
                    && Character.isUpperCase(original.original().charAt(original.start(first + i)));
            negation |= words[i].negates();
            meanings[i] = content[i] && !digits ? meanings(folded) : Meanings.NONE;
            line.append(folded).append(' ');
        }
        negated = negation;
        trigrams = NGrams.of(line, 3);
        fivegrams = NGrams.of(line, 5);
        letterBag = WordBag.of(letters, weights);
        stemBag = WordBag.of(stems, weights);
        contentBag = WordBag.of(stems, where(content));
        nameBag = WordBag.of(stems, where(names));
        numberBag = WordBag.of(numbers, counted());
        pairBag = runs(2);
        tripleBag = runs(3);
    }

    private Meanings meanings(String folded) {
        return english ? WordNet.english().of(folded) : ArabicConcepts.of(folded);
    }

    /** Orders sentences by the hashes of their words; those of equal words are equal. */
    @Override
    public int compareTo(SentenceProfile other) {
        return Arrays.compare(letters, other.letters);
    }

    /** The weights of some words, those of the others 0. */
    private float[] where(boolean[] chosen) {
        float[] some = new float[size];
        for (int i = 0; i < size; i++) {
            some[i] = chosen[i] ? weights[i] : 0;
        }
        return some;
    }

    private float[] counted() {
        float[] counted = new float[size];
        for (int i = 0; i < size; i++) {
            counted[i] = numbers[i] == 0 ? 0 : 1;
        }
        return counted;
    }

    /** The runs of so many stems. */
    private WordBag runs(int length) {
        long[] runs = new long[Math.max(0, size - length + 1)];
        float[] ones = new float[runs.length];
        for (int i = 0; i < runs.length; i++) {
            ones[i] = 1;
            for (int k = i; k < i + length; k++) {
                runs[i] = Long.rotateLeft(runs[i] * 31, 17) + stems[k];
            }
        }
        return WordBag.of(runs, ones);
    }
}
