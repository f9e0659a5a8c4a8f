package io.github.muqabala.claim.attribution;

import io.github.muqabala.text.Lines;
import io.github.muqabala.text.Quotations;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.util.Arrays;
import java.util.List;

/** What stands between the words of a text: stops, commas, colons, quotation marks and parentheses. */
final class ArabicMarks {
    private static final int COMMA = 1;
    private static final int STOP = 2;
    private static final int COLON = 4;
    private static final int BREAK = 8;

    private final Words words;
    private final List<Span> quotations;
    /** Before each word. */
    private final byte[] marks;
    /** The quotation that each word is in; -1 if it is in none. */
    private final int[] quotation;
    /** How many parentheses each word is in. */
    private final int[] parentheses;

    private ArabicMarks(Words words) {
        this.words = words;
        quotations = Quotations.of(words.original());
        int size = words.size();
        marks = new byte[size];
        quotation = new int[size];
        parentheses = new int[size + 1];
        Arrays.fill(quotation, -1);
        int next = 0;
        for (int word = 0; word < size; word++) {
            while (next < quotations.size() && quotations.get(next).end() <= words.start(word)) {
                next++;
            }
            if (next < quotations.size() && quotations.get(next).start() <= words.start(word)) {
                quotation[word] = next;
            }
            marks[word] = between(word);
        }
        encloseInParentheses();
    }

    static ArabicMarks of(Words words) {
        return new ArabicMarks(words);
    }

    private byte between(int word) {
        String text = words.original();
        int from = word == 0 ? 0 : words.end(word - 1);
        int found = 0;
        for (int i = from; i < words.start(word); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '،', ',', '؛', ';', '–', '—' -> found |= COMMA;
                case ':' -> found |= COLON;
                case '!', '?', '؟' -> found |= STOP;
                case '.' -> found |= endsSentence(text, word, i) ? STOP : 0;
                default -> found |= Lines.isBreak(c) ? STOP | BREAK : 0;
            }
        }
        return (byte) found;
    }

    private boolean endsSentence(String text, int word, int stop) {
        if (stop + 1 < text.length() && text.charAt(stop + 1) == '.') {
            return false;
        }
        boolean initial = word > 0 && words.end(word - 1) - words.start(word - 1) == 1;
        return !initial;
    }

    /** Parentheses that are closed within their line, in linear time whatever is open. */
    private void encloseInParentheses() {
        String text = words.original();
        int[] open = new int[16];
        int depth = 0;
        for (int word = 1; word < words.size(); word++) {
            for (int i = words.end(word - 1); i < words.start(word); i++) {
                char c = text.charAt(i);
                if (Lines.isBreak(c)) {
                    depth = 0;
                } else if (c == '(') {
                    if (depth == open.length) {
                        open = Arrays.copyOf(open, 2 * depth);
                    }
                    open[depth++] = word;
                } else if (c == ')' && depth > 0) {
                    parentheses[open[--depth]]++;
                    parentheses[word]--;
                }
            }
        }
        for (int word = 1; word < parentheses.length; word++) {
            parentheses[word] += parentheses[word - 1];
        }
    }

    boolean comma(int word) {
        return (marks[word] & COMMA) != 0;
    }

    boolean colon(int word) {
        return (marks[word] & COLON) != 0;
    }

    /** Whether a sentence ends before a word, in or outside a quotation. */
    boolean stop(int word) {
        return (marks[word] & STOP) != 0;
    }

    /** Whether a line begins with a word. */
    boolean breaksBefore(int word) {
        return (marks[word] & BREAK) != 0;
    }

    boolean parenthesised(int word) {
        return parentheses[word] > 0;
    }

    /** The quotation that a word is in; -1 if it is in none. */
    int quotation(int word) {
        return quotation[word];
    }

    /** Whether a word is the first of a quotation. */
    boolean opens(int word) {
        return quotation[word] >= 0 && (word == 0 || quotation[word - 1] != quotation[word]);
    }

    List<Span> quotations() {
        return quotations;
    }

    Span quotationSpan(int quotation) {
        return quotations.get(quotation);
    }

    /** The word after the last of a quotation. */
    int end(int quotation) {
        return words.firstFrom(quotations.get(quotation).end());
    }

    /** The first word of a quotation. */
    int first(int quotation) {
        return words.firstFrom(quotations.get(quotation).start());
    }
}
