package io.github.muqabala.claim.attribution;

import io.github.muqabala.claim.attribution.EnglishCue.Form;
import io.github.muqabala.claim.attribution.EnglishCue.Frame;
import io.github.muqabala.text.Lines;
import io.github.muqabala.text.Quotations;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.util.List;
import java.util.Set;

/** The words of an English text with what grammar lists say of them and what punctuation is before each. */
final class EnglishText {
    static final int COMMA = 1;
    static final int STOP = 1 << 1;
    static final int COLON = 1 << 2;
    static final int SEMICOLON = 1 << 3;
    static final int DASH = 1 << 4;
    static final int OPENING = 1 << 5;
    static final int CLOSING = 1 << 6;
    static final int BREAK = 1 << 7;
    static final int BLANK = 1 << 8;
    static final int APOSTROPHE = 1 << 9;
    /** A stop that asks or calls. */
    static final int CALL = 1 << 10;
    /** A hyphen that makes one word of two. */
    static final int HYPHEN = 1 << 11;
    /** What parts a phrase from the next. */
    static final int PAUSE = COMMA | STOP | COLON | SEMICOLON | DASH | OPENING | CLOSING | BREAK;

    /** So far after a quotation its cue is looked for. */
    private static final int NEAR = 8;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "dr", "mr", "mrs", "ms", "prof", "gen", "col", "lt", "sgt", "capt", "sen", "sens", "rep", "reps", "gov",
            "govs", "st", "vs", "no", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
            "dec", "rev", "hon", "maj", "cmdr", "adm", "pres", "supt", "dept", "atty", "ft", "mt");

    final Words words;
    private final EnglishWord[] known;
    private final int[] gaps;
    private final int[] quotationOf;
    private final List<Span> quotations;

    EnglishText(Words words) {
        this.words = words;
        int size = words.size();
        known = new EnglishWord[size];
        gaps = new int[size + 1];
        quotationOf = new int[size];
        quotations = Quotations.of(words.original());
        int quotation = 0;
        for (int i = 0; i < size; i++) {
            known[i] = EnglishLexicon.word(words, i);
            gaps[i] = gap(i == 0 ? 0 : words.end(i - 1), words.start(i));
            while (quotation < quotations.size() && quotations.get(quotation).end() <= words.start(i)) {
                quotation++;
            }
            boolean inside =
                    quotation < quotations.size() && quotations.get(quotation).start() < words.end(i);
            quotationOf[i] = inside ? quotation : -1;
        }
        gaps[size] = BREAK;
    }

    private int gap(int from, int to) {
        String text = words.original();
        int flags = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            flags |= switch (c) {
                case ' ' -> BLANK;
                case ',' -> COMMA;
                case '.' -> STOP;
                case '!', '?', '…' -> STOP | CALL;
                case ':' -> COLON;
                case ';' -> SEMICOLON;
                case '—', '–' -> DASH;
                case '-' -> to - from == 1 ? HYPHEN : DASH;
                case '(', '[', '<' -> OPENING;
                case ')', ']', '>' -> CLOSING;
                case '\'', '’' -> APOSTROPHE;
                default -> Lines.isBreak(c) ? BREAK : Lines.isBlank(c) ? BLANK : 0;
            };
        }
        return (flags & BLANK) == 0 && (flags & BREAK) == 0 ? flags & ~STOP : flags & ~APOSTROPHE;
    }

    EnglishClass type(int word) {
        return known[word].type();
    }

    List<EnglishCue> cues(int word) {
        return known[word].cues();
    }

    /** Whether one of some kinds of punctuation stands before a word. */
    boolean has(int word, int kinds) {
        return (gaps[word] & kinds) != 0;
    }

    /** Which quotation a word is in; -1 if none. */
    int quotation(int word) {
        return quotationOf[word];
    }

    /** All quotations, in reading order. */
    List<Span> quotations() {
        return quotations;
    }

    /** Whether a word tells that a name is that of a newspaper, an agency or a station. */
    boolean isOutlet(int word) {
        return known[word].outlet();
    }

    Span quotationSpan(int quotation) {
        return quotations.get(quotation);
    }

    /** Whether a quotation begins with a word. */
    boolean opens(int word) {
        return quotationOf[word] >= 0 && (word == 0 || quotationOf[word - 1] != quotationOf[word]);
    }

    /** Whether a quotation ends before a word. */
    boolean closesBefore(int word) {
        return word > 0
                && quotationOf[word - 1] >= 0
                && (word == words.size() || quotationOf[word - 1] != quotationOf[word]);
    }

    boolean is(int word, String letters) {
        if (words.length(word) != letters.length()) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (words.letter(word, i) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean endsIn(int word, String letters) {
        int rest = words.length(word) - letters.length();
        if (rest < 1) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (words.letter(word, rest + i) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean isCapital(int word) {
        return Character.isUpperCase(words.original().charAt(words.start(word)));
    }

    /** Whether a sentence ends before a word, also one within a quotation. */
    boolean beginsSentence(int word) {
        if (word == 0 || has(word, BREAK)) {
            return true;
        }
        if (!has(word, STOP) || has(word, COMMA)) {
            return false;
        }
        boolean quoted = closesBefore(word) || opens(word);
        if (has(word, CALL)) {
            return isCapital(word) || opens(word) || Character.isDigit(words.letter(word, 0));
        }
        if (!quoted && (words.length(word - 1) == 1 || ABBREVIATIONS.contains(words.folded(word - 1)))) {
            // A name goes on after its initial, but no sentence goes on with a capital article or pronoun.
            return isCapital(word) && words.length(word) > 1 && type(word) != EnglishClass.OPEN;
        }
        return quoted
                ? isCapital(word) || opens(word)
                : !Character.isLowerCase(words.original().charAt(words.start(word)));
    }

    /** Whether a quotation that ends in a question mark before a word is the object of a verb that follows. */
    boolean isAsked(int word) {
        if (!closesBefore(word) || !has(word, CALL)) {
            return false;
        }
        for (int i = word; i < Math.min(words.size(), word + NEAR) && (i == word || !has(i, PAUSE)); i++) {
            for (EnglishCue cue : cues(i)) {
                if (cue.takes(Frame.QUOTE) && (cue.form() == Form.PAST || cue.form() == Form.PRESENT)) {
                    return i == word || !isFollowed(i + 1);
                }
            }
        }
        return false;
    }

    private boolean isFollowed(int word) {
        return word < words.size()
                && (opens(word)
                        || type(word) == EnglishClass.THAT
                        || type(word) == EnglishClass.PRONOUN
                        || has(word, COLON));
    }
}
