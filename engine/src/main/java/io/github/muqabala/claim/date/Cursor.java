package io.github.muqabala.claim.date;

import io.github.muqabala.claim.date.DateWord.Role;
import io.github.muqabala.lexicon.Match;
import io.github.muqabala.text.Lines;
import io.github.muqabala.text.Words;
import org.jspecify.annotations.Nullable;

/** What the readers of dates ask of a text. */
record Cursor(Words words) {
    private static final int LONGEST_NUMBER = 4;
    private static final int MOST_CLITICS = 4;

    int size() {
        return words.size();
    }

    int stop(int end) {
        return words.end(end - 1);
    }

    /** The phrase that begins with a word, without clitics before it, if only blanks part it from the word before. */
    @Nullable
    Match<DateWord> next(int word) {
        return next(word, "");
    }

    /** The same with other characters between. */
    @Nullable
    Match<DateWord> next(int word, String between) {
        if (word >= size() || !isJoined(word, between)) {
            return null;
        }
        Match<DateWord> match = DateWords.at(words, word);
        return match == null || match.clitics() > 0 ? null : match;
    }

    boolean isNext(int word, Role role) {
        Match<DateWord> match = next(word);
        return match != null && match.value().is(role);
    }

    /** Whether nothing but blanks of one line and some characters part a word from the one before. */
    boolean isJoined(int word, String between) {
        if (word <= 0 || word >= size()) {
            return false;
        }
        String text = words.original();
        for (int i = words.end(word - 1); i < words.start(word); i++) {
            char c = text.charAt(i);
            boolean blank = Lines.isBlank(c) && !Lines.isBreak(c);
            boolean other = between.indexOf(c) >= 0 || Character.getType(c) == Character.FORMAT;
            if (!blank && !other) {
                return false;
            }
        }
        return true;
    }

    /** Whether a character stands between a word and the one before. */
    boolean isBetween(int word, char c) {
        String text = words.original();
        for (int place = words.end(word - 1); place < words.start(word); place++) {
            if (text.charAt(place) == c) {
                return true;
            }
        }
        return false;
    }

    boolean is(int word, String letters) {
        return word >= 0
                && word < size()
                && words.length(word) == letters.length()
                && words.folded(word).equals(letters);
    }

    /** Whether a word is of Latin letters. */
    boolean isLatin(int word) {
        return words.letter(word, 0) < '\u0250';
    }

    /** Whether a word of a text begins with a capital. */
    boolean isCapital(int word) {
        return Character.isUpperCase(words.original().charAt(words.start(word)));
    }

    /** How many letters a word has before its digits; -1 if it has none, or other letters than of clitics. */
    int clitics(int word) {
        if (word >= size()) {
            return -1;
        }
        int length = words.length(word);
        for (int i = 0; i < length && i <= MOST_CLITICS; i++) {
            char c = words.letter(word, i);
            if (c >= '0' && c <= '9') {
                return i;
            }
            if (c != 'و' && c != 'ب' && c != 'ل' && c != 'ف' && c != 'ك' && c != 'ا') {
                return -1;
            }
        }
        return -1;
    }

    /** The number of a word in digits, behind its clitics and before some letters; -1 if it is none or a long one. */
    int number(int word) {
        int first = clitics(word);
        if (first < 0) {
            return -1;
        }
        int length = words.length(word);
        int number = 0;
        int i = first;
        for (; i < length && words.letter(word, i) >= '0' && words.letter(word, i) <= '9'; i++) {
            if (i - first == LONGEST_NUMBER) {
                return -1;
            }
            number = 10 * number + words.letter(word, i) - '0';
        }
        return i == length || isEnding(word, i) ? number : -1;
    }

    /** Whether what is written in one with digits belongs to them: 18th, 2023م. */
    private boolean isEnding(int word, int from) {
        String letters = words.folded(word).substring(from);
        return letters.equals("st")
                || letters.equals("nd")
                || letters.equals("rd")
                || letters.equals("th")
                || letters.equals("م")
                || letters.equals("ه");
    }

    int digits(int word) {
        int count = 0;
        for (int i = Math.max(0, clitics(word)); i < words.length(word); i++) {
            char c = words.letter(word, i);
            count += c >= '0' && c <= '9' ? 1 : 0;
        }
        return count;
    }

    /** Where the digits of a word begin. */
    int digitStart(int word) {
        return words.start(word, clitics(word));
    }

    /** Whether a number goes on before or behind a word: parts of 3.5, 19:40, 1/2. */
    boolean isPartOfNumber(int word) {
        String text = words.original();
        int start = words.start(word);
        int end = words.end(word);
        boolean before = start > 1 && isJoint(text.charAt(start - 1)) && Character.isDigit(text.charAt(start - 2));
        boolean behind =
                end + 1 < text.length() && isJoint(text.charAt(end)) && Character.isDigit(text.charAt(end + 1));
        return before || behind;
    }

    private static boolean isJoint(char c) {
        return c == '.' || c == ',' || c == ':' || c == '/' || c == '٫' || c == '٬' || c == '+' || c == '_';
    }

    /** Whether a word that has another meaning as well stands where a date is expected. */
    boolean isLed(int word) {
        return isJoined(word, "-") && DateWords.cue(words, word - 1).equals("lead");
    }
}
