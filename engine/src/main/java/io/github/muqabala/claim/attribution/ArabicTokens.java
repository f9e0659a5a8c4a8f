package io.github.muqabala.claim.attribution;

import io.github.muqabala.lexicon.Match;
import io.github.muqabala.lexicon.PhraseTable;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.util.List;

/**
 * The words of an Arabic text as the rules of reporting see them: each with its roles, the clitics before it, and the marks
 * that part it from the word before. Costs twenty bytes a word.
 */
final class ArabicTokens {
    private static final long NOMINAL =
            ArabicRole.of(ArabicRole.MEDIA, ArabicRole.TITLE, ArabicRole.ACTOR, ArabicRole.SETTING, ArabicRole.MATTER);

    private final Words words;
    private final long[] roles;
    private final char[] particle;
    private final boolean[] conjunction;
    /** Of a phrase of several words how many these are. */
    private final byte[] phrase;

    private final ArabicMarks marks;
    /** Before each quotation how many are longer than names. */
    private final int[] longQuotations;

    ArabicTokens(Words words, List<Span> paragraphs) {
        this.words = words;
        int size = words.size();
        roles = new long[size];
        particle = new char[size];
        conjunction = new boolean[size];
        phrase = new byte[size];
        marks = ArabicMarks.of(words);
        for (Span paragraph : paragraphs) {
            classify(words.firstFrom(paragraph.start()), words.firstFrom(paragraph.end()));
        }
        longQuotations = new int[marks.quotations().size() + 1];
        for (int i = 0; i + 1 < longQuotations.length; i++) {
            longQuotations[i + 1] = longQuotations[i] + (ArabicScareQuotes.isLong(this, i) ? 1 : 0);
        }
    }

    private void classify(int first, int limit) {
        PhraseTable<Long> table = ArabicLexicon.table();
        int covered = first;
        for (int word = first; word < limit; word++) {
            Match<Long> match = word < covered ? null : table.longest(words, word, limit);
            phrase[word] = 1;
            if (match == null) {
                attachToUnlisted(word);
                continue;
            }
            boolean bare = attach(word, match.clitics());
            roles[word] = bare ? match.value() : match.value() & NOMINAL;
            if (bare || particle[word] == 0) {
                phrase[word] = (byte) (match.end() - word);
                covered = match.end();
            }
        }
    }

    /** Takes the clitics before a listed word apart, and returns whether it has none but a conjunction. */
    private boolean attach(int word, int clitics) {
        int letter = 0;
        if (clitics > 0 && isConjunction(words.letter(word, 0))) {
            conjunction[word] = true;
            letter++;
        }
        if (letter < clitics && words.letter(word, letter) != 'ا') {
            particle[word] = words.letter(word, letter);
        }
        return letter == clitics;
    }

    /** Of a word that is not listed only what stands before its article is sure. */
    private void attachToUnlisted(int word) {
        int length = words.length(word);
        int letter = length > 4 && isConjunction(words.letter(word, 0)) ? 1 : 0;
        if (length - letter < 4) {
            return;
        }
        char first = words.letter(word, letter);
        char second = words.letter(word, letter + 1);
        if (first == 'ل' && second == 'ل') {
            particle[word] = first;
        } else if ((first == 'ب' || first == 'ك') && second == 'ا' && words.letter(word, letter + 2) == 'ل') {
            particle[word] = first;
        } else if (letter == 0 || first != 'ا' || second != 'ل') {
            return;
        }
        conjunction[word] = letter == 1;
    }

    private static boolean isConjunction(char letter) {
        return letter == 'و' || letter == 'ف';
    }

    Words words() {
        return words;
    }

    ArabicMarks marks() {
        return marks;
    }

    int longQuotationsBefore(int quotation) {
        return longQuotations[quotation];
    }

    long roles(int word) {
        return roles[word];
    }

    boolean is(ArabicRole role, int word) {
        return role.in(roles[word]);
    }

    /** Whether a listed word has و or ف before it. */
    boolean hasConjunction(int word) {
        return conjunction[word];
    }

    /** Whether a word begins with ب, be it the preposition or a letter of its own, but of no known name. */
    boolean mayBeginWithBy(int word) {
        return !is(ArabicRole.NAMED, word)
                && (particle[word] == 'ب'
                        || (roles[word] == 0 && words.length(word) > 3 && words.letter(word, 0) == 'ب'));
    }

    /** The preposition that is written in one with a word; 0 if there is none or it is not told. */
    char particle(int word) {
        return particle[word];
    }

    /** The word after the phrase that begins with a word. */
    int after(int word) {
        return word + Math.max(1, phrase[word]);
    }

    /** Where a word begins without the conjunction before it. */
    int start(int word) {
        return conjunction[word] ? words.start(word, 1) : words.start(word);
    }

    /** A word without the conjunction before it. */
    Span span(int word) {
        return new Span(start(word), words.end(word));
    }

    /** Whether a word is written with the vowel of the passive on its first letter. */
    boolean isPassive(int word) {
        String text = words.original();
        int second = words.start(word) + (conjunction[word] ? 2 : 1);
        return second < words.end(word) && text.charAt(second) == '\u064F';
    }

    boolean hasArticle(int word) {
        return words.length(word) > 3 && words.letter(word, 0) == 'ا' && words.letter(word, 1) == 'ل';
    }
}
