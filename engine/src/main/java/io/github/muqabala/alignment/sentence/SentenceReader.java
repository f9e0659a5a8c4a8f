package io.github.muqabala.alignment.sentence;

import io.github.muqabala.claim.date.DateExpression;
import io.github.muqabala.claim.quantity.Quantity;
import io.github.muqabala.claim.stance.Scope;
import io.github.muqabala.lexicon.Match;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Stemmer;
import io.github.muqabala.text.Words;
import java.util.Arrays;
import java.util.List;

/** Reads the words of a stretch; used once. */
final class SentenceReader {
    /** Over so many words without a meaning of their own a negation reaches the word it negates. */
    private static final int REACH = 3;

    private final Words words;
    private final int first;
    private final int size;
    private final Stemmer stemmer = new Stemmer();
    /** For each word the first word of the negation that it is the target of, or -1. */
    private final int[] negation;

    private final boolean[] negates;

    SentenceReader(Words words, Span stretch) {
        this.words = words;
        first = words.firstFrom(stretch.start());
        size = Math.min(Sentence.MOST_WORDS, words.firstFrom(stretch.end()) - first);
        negation = new int[size];
        negates = new boolean[size];
    }

    /** From the first word that is read to the end of the last. */
    Span stretch() {
        return size == 0 ? new Span(0, 0) : words.span(first, first + size);
    }

    Sentence read(List<Quantity> quantities, List<DateExpression> dates) {
        readNegations();
        SentenceWord[] read = new SentenceWord[size];
        for (int i = 0; i < size; i++) {
            String folded = words.folded(first + i);
            WordForm form = WordForm.of(folded, stemmer.stem(folded));
            float weight = negates[i] || FunctionWords.contains(folded) ? 0 : WordStatistics.weight(form.stem());
            Senses senses = Lexicon.senses(folded);
            read[i] = new SentenceWord(folded, form, weight, senses, negation[i], negates[i], isJoined(folded, senses));
        }
        return new Sentence(words, first, quantities, dates, read, trigrams(read));
    }

    private static boolean isJoined(String folded, Senses senses) {
        if (folded.length() < 5 || folded.charAt(0) != 'و') {
            return false;
        }
        boolean article = folded.length() > 5 && folded.startsWith("وال");
        return article || (senses != Senses.NONE && senses == Lexicon.senses(folded.substring(1)));
    }

    private void readNegations() {
        Arrays.fill(negation, -1);
        int word = 0;
        while (word < size) {
            Match<Scope> match = Scope.at(words, first + word, first + size);
            if (match == null) {
                word++;
                continue;
            }
            int end = match.end() - first;
            if (match.value() == Scope.NEGATION && denies(word, end)) {
                Arrays.fill(negates, word, end, true);
                int target = target(end);
                if (target < size) {
                    negation[target] = word;
                }
            }
            word = end;
        }
    }

    /** ما denies verbs of the past alone; else it is a relative pronoun or asks. */
    private boolean denies(int word, int end) {
        String folded = words.folded(first + word);
        boolean ma = folded.equals("ما") || folded.equals("وما");
        return !ma || (end < size && isPast(words.folded(first + end)));
    }

    private static boolean isPast(String verb) {
        return verb.equals("كان") || verb.equals("كانت");
    }

    private int target(int from) {
        int word = from;
        while (word < size && word - from < REACH && FunctionWords.contains(words.folded(first + word))) {
            word++;
        }
        return word;
    }

    private static int[] trigrams(SentenceWord[] read) {
        StringBuilder stems = new StringBuilder(" ");
        for (SentenceWord word : read) {
            if (word.isContent()) {
                stems.append(word.form().bare()).append(' ');
            }
        }
        int count = Math.max(0, stems.length() - 2);
        int[] hashes = new int[count];
        for (int i = 0; i < count; i++) {
            hashes[i] = (stems.charAt(i) * 31 + stems.charAt(i + 1)) * 0x9E3779B1 + stems.charAt(i + 2) * 0x85EBCA77;
        }
        return Arrays.stream(hashes).sorted().distinct().toArray();
    }
}
