package io.github.muqabala.claim.quantity;

import static java.util.Objects.requireNonNull;

import io.github.muqabala.lexicon.Clitics;
import io.github.muqabala.lexicon.LexiconFile;
import io.github.muqabala.lexicon.Match;
import io.github.muqabala.lexicon.PhraseTable;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import org.jspecify.annotations.Nullable;

/** What a number counts: the noun behind it with the words that belong to it. */
final class CountedNouns {
    /** How far the words of one noun phrase are followed. */
    private static final int LONGEST = 4;

    private static final PhraseTable<String> TABLE = load();

    private final Words words;

    CountedNouns(Words words) {
        this.words = words;
    }

    private static PhraseTable<String> load() {
        PhraseTable.Builder<String> table = PhraseTable.builder(Clitics.NONE);
        for (LexiconFile.Line line : LexiconFile.read(
                requireNonNull(CountedNouns.class.getResourceAsStream("counted.tsv")), "counted.tsv")) {
            line.forms().forEach(form -> table.add(form, line.type()));
        }
        return table.build();
    }

    /** The noun that a number ending before a word counts; null if it does not go on with one. */
    @Nullable
    Span behind(int word, int limit, boolean one, boolean construct) {
        if (word >= limit || !words.adjoins(word)) {
            return null;
        }
        if (isArabic(word)) {
            if (is(word, "من") && word + 1 < limit && words.adjoins(word + 1)) {
                return ofThose(word + 1, limit);
            }
            if (is(word, "منهم") || is(word, "منها") || is(word, "منهن")) {
                return words.span(word);
            }
            return arabic(word, limit, construct);
        }
        return Character.isLetter(words.letter(word, 0)) ? english(word, limit, one) : null;
    }

    /** The noun behind {@code من} or {@code of}, counted in part. */
    @Nullable
    Span partOf(int word, int limit) {
        if (word + 1 >= limit || !words.adjoins(word) || !words.adjoins(word + 1)) {
            return null;
        }
        if (is(word, "من")) {
            return ofThose(word + 1, limit);
        }
        return is(word, "of") ? english(word, limit, false) : null;
    }

    /** Whether a word before {@code واحد} is counted by it. */
    boolean isSingle(int word) {
        return type(word).equals("single");
    }

    private @Nullable Span ofThose(int word, int limit) {
        if (!isArabic(word) || type(word).equals("stop")) {
            return null;
        }
        int end = word + 1;
        if (!isDefinite(word) && !type(word).isEmpty()) {
            // Nouns that others complete go on up to the first definite one.
            for (int i = word + 1; i < limit && i < word + LONGEST && isNoun(i); i++) {
                if (isDefinite(i)) {
                    end = i + 1;
                    break;
                }
            }
        }
        return words.span(word, end);
    }

    private @Nullable Span arabic(int word, int limit, boolean construct) {
        if (!isNoun(word) || (isDefinite(word) && !construct)) {
            return null;
        }
        int end = word + 1;
        if (end < limit && isNoun(end) && !isDefinite(end) && isRelational(end)) {
            end++;
        }
        return words.span(word, end);
    }

    private boolean isNoun(int word) {
        if (!words.adjoins(word) || words.length(word) < 3 || !isArabic(word)) {
            return false;
        }
        String type = type(word);
        if (type.equals("stop")) {
            return false;
        }
        char first = words.letter(word, 0);
        boolean conjoined = first == 'و' && !type.equals("waw");
        boolean clitic = first == 'ب' || first == 'ل' || first == 'ك' || first == 'ف';
        boolean article = words.letter(word, 1) == 'ا' && words.letter(word, 2) == 'ل';
        boolean lam = first == 'ل' && words.letter(word, 1) == 'ل';
        return !conjoined && !lam && !(clitic && article);
    }

    /** Whether a word has the ending of an adjective of origin: {@code ليبي}, {@code حرارية}. */
    private boolean isRelational(int word) {
        if (type(word).equals("ism")) {
            return true;
        }
        int length = words.length(word);
        char first = words.letter(word, 0);
        boolean verb = first == 'ي' || first == 'ت' || first == 'ن';
        char last = words.letter(word, length - 1);
        char before = words.letter(word, length - 2);
        boolean ending = last == 'ي' || ((last == 'ه' || last == 'ا') && before == 'ي');
        return length > 3 && ending && !verb;
    }

    private @Nullable Span english(int word, int limit, boolean one) {
        int first = word;
        if (is(first, "of") && first + 1 < limit) {
            first++;
            if (is(first, "the")
                    || is(first, "those")
                    || is(first, "these")
                    || is(first, "its")
                    || is(first, "their")) {
                first++;
            }
        }
        boolean part = first > word;
        if (first >= limit || type(first).equals("en-stop") || !words.adjoins(first)) {
            return null;
        }
        int end = first;
        while (end < limit && end < first + LONGEST && isEnglishWord(end, first)) {
            end++;
            if (!one && isPlural(end - 1)) {
                return words.span(first, end);
            }
        }
        return end == first || (!one && !part) ? null : words.span(first, first + 1);
    }

    private boolean isEnglishWord(int word, int first) {
        return (word == first || words.adjoins(word))
                && Character.isLetter(words.letter(word, 0))
                && !type(word).equals("en-stop");
    }

    private boolean isPlural(int word) {
        int length = words.length(word);
        char last = words.letter(word, length - 1);
        char before = length > 1 ? words.letter(word, length - 2) : ' ';
        boolean ending = length > 3 && last == 's' && before != 's' && before != 'u' && before != 'i';
        return ending || type(word).equals("en-plural");
    }

    private boolean isDefinite(int word) {
        return words.length(word) > 3 && words.letter(word, 0) == 'ا' && words.letter(word, 1) == 'ل';
    }

    private boolean isArabic(int word) {
        char c = words.letter(word, 0);
        return c >= '\u0621' && c <= '\u064A';
    }

    boolean is(int word, String letters) {
        return words.length(word) == letters.length() && words.folded(word).equals(letters);
    }

    private String type(int word) {
        Match<String> match = TABLE.longest(words, word, word + 1);
        return match == null ? "" : match.value();
    }
}
