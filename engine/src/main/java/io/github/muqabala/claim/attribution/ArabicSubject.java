package io.github.muqabala.claim.attribution;

import static io.github.muqabala.claim.attribution.ArabicRole.ADJUNCT;
import static io.github.muqabala.claim.attribution.ArabicRole.AUXILIARY;
import static io.github.muqabala.claim.attribution.ArabicRole.PAST;
import static io.github.muqabala.claim.attribution.ArabicRole.PREPOSITION;
import static io.github.muqabala.claim.attribution.ArabicRole.RELATIVE;
import static io.github.muqabala.claim.attribution.ArabicRole.TIME;

import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds the words that name who speaks, behind a verb or before it. */
final class ArabicSubject {
    /** No subject is named. */
    static final Found NONE = new Found(null, 0);

    /** The subject is a suffix: لكنه قال. */
    static final Found PRONOUN = new Found(null, -1);

    private static final int FARTHEST = 40;
    private static final long ADJUNCTS =
            ArabicRole.of(ADJUNCT, PREPOSITION, ArabicRole.SUBORDINATE, ArabicRole.ACCORDING);

    private final ArabicTokens tokens;
    private final ArabicMarks marks;
    private final Words words;
    private final int limit;
    private final int level;

    ArabicSubject(ArabicTokens tokens, int limit, int level) {
        this.tokens = tokens;
        this.marks = tokens.marks();
        this.words = tokens.words();
        this.limit = limit;
        this.level = level;
    }

    /**
     * What was found.
     *
     * @param span the words; null if there are none
     * @param end the word after them, or where they should have begun
     */
    record Found(@Nullable Span span, int end) {
        boolean isEmpty() {
            return span == null;
        }
    }

    /** The subject behind a verb, which may have a time before it. */
    Found after(int word, long verb) {
        int begin = word;
        while (begin < limit && !marks.stop(begin) && tokens.is(TIME, begin)) {
            begin = tokens.after(begin);
        }
        boolean parted = begin == word && begin < limit && marks.comma(begin);
        if (begin >= limit || parted || marks.stop(begin) || marks.colon(begin)) {
            return new Found(null, word);
        }
        return read(begin, word, verb, true);
    }

    /** The source that a phrase names, with ل before it or not. */
    Found named(int word, boolean to) {
        if (word >= limit || marks.stop(word)) {
            return NONE;
        }
        if (!to) {
            return read(word, word, 0, false);
        }
        if (words.letter(word, 0) != 'ل') {
            return NONE;
        }
        int next = word + 1;
        if (words.length(word) == 1) {
            return next < limit ? read(next, word, 0, false) : NONE;
        }
        // ل that has swallowed the alef of the article cannot be cut off.
        int letter = words.length(word) > 2 && words.letter(word, 1) == 'ل' ? 0 : 1;
        int end = ArabicNounPhrase.rest(tokens, word, limit, level);
        return new Found(new Span(words.start(word, letter), words.end(end - 1)), end);
    }

    /** Whether what is found begins with a word for what does not speak: الضربات تؤكد. */
    boolean isThing(Found found) {
        Span span = found.span();
        if (span == null) {
            return false;
        }
        // ل before a noun is not in the span.
        int word = words.firstFrom(Math.max(0, span.start() - 1));
        while (word + 1 < limit && words.end(word) < span.end() && tokens.is(ArabicRole.MATTER, word)) {
            word++;
        }
        return tokens.is(ArabicRole.THING, word);
    }

    private Found read(int begin, int word, long verb, boolean appositions) {
        int end = ArabicNounPhrase.end(tokens, begin, limit, level, verb, appositions);
        return end == begin ? new Found(null, word) : new Found(span(begin, end), end);
    }

    private Span span(int begin, int end) {
        int quotation = marks.quotation(begin);
        boolean quoted = quotation >= 0 && quotation != level;
        int start = tokens.start(begin);
        int last = words.end(end - 1);
        if (quoted && marks.end(quotation) == end) {
            return new Span(start, last);
        }
        int closing = marks.quotation(end - 1);
        if (closing >= 0 && closing != level && marks.end(closing) == end) {
            last = marks.quotationSpan(closing).end();
        }
        return new Span(quoted ? marks.quotationSpan(quotation).start() : start, last);
    }

    /** The subject that a clause begins with, if all between it and the verb is about it or about when and where. */
    Found before(int clause, int verb) {
        if (verb - clause > FARTHEST) {
            return NONE;
        }
        int begin = begin(clause, verb);
        if (begin >= verb) {
            long before = clause > 0 ? tokens.roles(clause - 1) : 0;
            boolean pronoun = clause == verb && ArabicRole.HE.in(before) && ArabicRole.CONTRAST.in(before);
            return pronoun ? PRONOUN : NONE;
        }
        boolean to = begin > 0 && tokens.is(PAST, begin - 1) && words.letter(begin, 0) == 'ل';
        Found found = to ? named(begin, true) : first(begin);
        if (found.isEmpty() || found.end() > verb) {
            return NONE;
        }
        return found.end() == verb || isParted(found.end(), verb) ? found : NONE;
    }

    /** The noun phrase that a clause begins with. */
    Found first(int begin) {
        int end = ArabicNounPhrase.beforeVerb(tokens, begin, limit, level);
        return end == begin ? NONE : new Found(span(begin, end), end);
    }

    /** Where the subject may begin, behind auxiliaries, times and adjuncts. */
    private int begin(int clause, int verb) {
        int word = clause;
        while (word < verb) {
            long roles = tokens.roles(word);
            if ((roles & ArabicRole.of(AUXILIARY, TIME, PAST)) != 0) {
                word = tokens.after(word);
            } else if (word > 0 && tokens.is(PAST, word - 1)) {
                return word;
            } else if ((roles & ADJUNCTS) != 0 || tokens.particle(word) != 0) {
                word++;
                while (word < verb && !marks.comma(word)) {
                    word++;
                }
            } else {
                return word;
            }
        }
        return word;
    }

    private boolean isParted(int end, int verb) {
        long roles = tokens.roles(end);
        if ((roles & ArabicRole.of(AUXILIARY, TIME, RELATIVE, ArabicRole.HOLDER, ADJUNCT)) != 0) {
            return true;
        }
        if (marks.comma(end)) {
            return marks.comma(verb) && (roles & (ADJUNCTS | TIME.bit())) != 0;
        }
        return tokens.is(ArabicRole.THAT, verb - 1) && end == verb - 1;
    }

    /** Whether a clause begins with an adjunct that goes on up to a verb. */
    boolean isAdjunct(int clause, int verb) {
        return verb - clause <= FARTHEST && begin(clause, verb) >= verb;
    }

    /** The noun phrase that a relative pronoun belongs to. */
    Found antecedent(int pronoun, int first) {
        int begin = pronoun;
        // Adjectives of origin go on with the noun; two nouns with the article in a row are subject and object.
        while (begin > first
                && !marks.comma(begin)
                && !marks.stop(begin)
                && tokens.hasArticle(begin - 1)
                && marks.quotation(begin - 1) == level
                && (begin == pronoun || isAdjective(begin))) {
            begin--;
        }
        boolean construct =
                begin > first && begin < pronoun && !marks.comma(begin) && tokens.is(ArabicRole.CONSTRUCT, begin - 1);
        begin -= construct ? 1 : 0;
        return begin == pronoun ? NONE : new Found(words.span(begin, pronoun), pronoun);
    }

    private boolean isAdjective(int word) {
        int length = words.length(word);
        char last = words.letter(word, length - 1);
        return last == 'ي' || (last == 'ه' && words.letter(word, length - 2) == 'ي');
    }
}
