package io.github.muqabala.claim.attribution;

import static io.github.muqabala.claim.attribution.ArabicRole.ADJUNCT;
import static io.github.muqabala.claim.attribution.ArabicRole.AUXILIARY;
import static io.github.muqabala.claim.attribution.ArabicRole.PAST;
import static io.github.muqabala.claim.attribution.ArabicRole.PREPOSITION;
import static io.github.muqabala.claim.attribution.ArabicRole.RELATIVE;
import static io.github.muqabala.claim.attribution.ArabicRole.TIME;

import io.github.muqabala.text.Span;
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
    private final int limit;
    private final int level;

    ArabicSubject(ArabicTokens tokens, int limit, int level) {
        this.tokens = tokens;
        this.marks = tokens.marks();
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

    /** The subject behind a verb, which may have a time or an adjunct between commas before it. */
    Found after(int word, long verb) {
        int begin = word;
        while (begin < limit && !marks.stop(begin) && tokens.is(TIME, begin)) {
            begin = tokens.after(begin);
        }
        if (begin >= limit || marks.stop(begin) || marks.colon(begin) || (marks.comma(begin) && begin == word)) {
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
        if (tokens.words().letter(word, 0) != 'ل') {
            return NONE;
        }
        // ل that has swallowed the alef of the article cannot be cut off.
        int letter = tokens.words().length(word) > 2 && tokens.words().letter(word, 1) == 'ل' ? 0 : 1;
        int next = word + 1;
        if (tokens.words().length(word) == 1) {
            return next < limit ? read(next, word, 0, false) : NONE;
        }
        int end = next < limit && !marks.comma(next) && !marks.stop(next)
                ? ArabicNounPhrase.rest(tokens, word, limit, level)
                : next;
        return new Found(
                new Span(tokens.words().start(word, letter), tokens.words().end(end - 1)), end);
    }

    private Found read(int begin, int word, long verb, boolean appositions) {
        int end = ArabicNounPhrase.end(tokens, begin, limit, level, verb, appositions);
        return end == begin ? new Found(null, word) : new Found(span(begin, end), end);
    }

    private Span span(int begin, int end) {
        int quotation = marks.quotation(begin);
        boolean quoted = quotation >= 0 && quotation != level;
        int start = tokens.words().start(begin);
        int last = tokens.words().end(end - 1);
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
            boolean pronoun = clause > 0
                    && tokens.is(ArabicRole.HE, clause - 1)
                    && tokens.is(ArabicRole.CONTRAST, clause - 1)
                    && clause == verb;
            return pronoun ? PRONOUN : NONE;
        }
        boolean past = begin > clause && tokens.is(PAST, begin - 1);
        Found found = past && tokens.words().letter(begin, 0) == 'ل' ? named(begin, true) : read(begin, begin, 0, true);
        if (found.isEmpty() || found.end() > verb) {
            return NONE;
        }
        return found.end() == verb || isParted(found.end(), verb) ? found : NONE;
    }

    /** Where the subject may begin, behind auxiliaries, times and adjuncts. */
    private int begin(int clause, int verb) {
        int word = clause;
        while (word < verb) {
            long roles = tokens.roles(word);
            if ((roles & ArabicRole.of(AUXILIARY, TIME, PAST)) != 0) {
                word = tokens.after(word);
            } else if ((roles & ADJUNCTS) != 0 || tokens.particle(word) != 0) {
                int comma = word + 1;
                while (comma < verb && !marks.comma(comma)) {
                    comma++;
                }
                word = comma;
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
        return begin(clause, verb) >= verb && verb - clause <= FARTHEST;
    }

    /** The noun phrase that a relative pronoun belongs to. */
    Found antecedent(int pronoun, int first) {
        int begin = pronoun;
        while (begin > first
                && !marks.comma(begin)
                && !marks.stop(begin)
                && tokens.hasArticle(begin - 1)
                && marks.quotation(begin - 1) == level) {
            begin--;
        }
        boolean construct =
                begin > first && begin < pronoun && !marks.comma(begin) && tokens.is(ArabicRole.CONSTRUCT, begin - 1);
        begin -= construct ? 1 : 0;
        return begin == pronoun ? NONE : new Found(tokens.words().span(begin, pronoun), pronoun);
    }
}
