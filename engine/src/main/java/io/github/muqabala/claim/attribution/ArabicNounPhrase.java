package io.github.muqabala.claim.attribution;

import static io.github.muqabala.claim.attribution.ArabicRole.ABOUT;
import static io.github.muqabala.claim.attribution.ArabicRole.ADJUNCT;
import static io.github.muqabala.claim.attribution.ArabicRole.CONSTRUCT;
import static io.github.muqabala.claim.attribution.ArabicRole.FROM;
import static io.github.muqabala.claim.attribution.ArabicRole.IN;
import static io.github.muqabala.claim.attribution.ArabicRole.MEDIA;
import static io.github.muqabala.claim.attribution.ArabicRole.NAMED;
import static io.github.muqabala.claim.attribution.ArabicRole.NOUN;
import static io.github.muqabala.claim.attribution.ArabicRole.PREPOSITION;
import static io.github.muqabala.claim.attribution.ArabicRole.SAID;
import static io.github.muqabala.claim.attribution.ArabicRole.SETTING;
import static io.github.muqabala.claim.attribution.ArabicRole.TIME;
import static io.github.muqabala.claim.attribution.ArabicRole.TITLE;
import static io.github.muqabala.claim.attribution.ArabicRole.TO;
import static io.github.muqabala.claim.attribution.ArabicRole.UPON;
import static io.github.muqabala.claim.attribution.ArabicRole.VERB;

/**
 * Reads a noun phrase that names who speaks: a noun with adjectives, with the nouns that it is in construct with, with
 * phrases such as في المخابرات, and with appositions between commas.
 */
final class ArabicNounPhrase {
    private static final int LONGEST = 25;
    private static final int LONGEST_APPOSITION = 9;
    /** المسؤولون is a plural, الشؤون and القانون are none of persons. */
    private static final int SHORTEST_PLURAL = 7;

    /** What no noun phrase goes on over. */
    private static final long ENDS = ArabicRole.of(
            ArabicRole.THAT,
            ArabicRole.RELATIVE,
            ArabicRole.CONTRAST,
            ArabicRole.SUBORDINATE,
            ArabicRole.AS,
            ArabicRole.WHAT,
            ArabicRole.ACCORDING,
            ArabicRole.AUXILIARY,
            ArabicRole.NEGATION,
            ArabicRole.TIME,
            ArabicRole.ADJUNCT,
            ArabicRole.SAYING);

    /** What it goes on over only where a noun is still awaited: بيان طلب is one, مسؤول طلب is not. */
    private static final long ENDS_IF_CLOSED =
            ArabicRole.of(VERB, ArabicRole.PARTICIPLE, ArabicRole.HOLDER, ArabicRole.IMPERSONAL);

    private final ArabicTokens tokens;
    private final ArabicMarks marks;
    private final ArabicMatter matter;
    private final int limit;
    private final int level;
    /** The roles of the verb whose subject is read: its preposition or object ends the subject. */
    private final long verb;
    /** Whether what may be a verb ends it. */
    private final boolean strict;

    private ArabicNounPhrase(ArabicTokens tokens, int limit, int level, long verb, boolean strict) {
        this.tokens = tokens;
        this.marks = tokens.marks();
        this.matter = new ArabicMatter(tokens);
        this.limit = limit;
        this.level = level;
        this.verb = verb;
        this.strict = strict;
    }

    /** The word after a noun phrase that begins with a word, or that word if none does. */
    static int end(ArabicTokens tokens, int first, int limit, int level, long verb, boolean appositions) {
        int longest = Math.min(limit, first + LONGEST);
        return new ArabicNounPhrase(tokens, longest, level, verb, false).read(first, first, appositions);
    }

    /** The word after the noun phrase that a clause begins with before its verb. */
    static int beforeVerb(ArabicTokens tokens, int first, int limit, int level) {
        int longest = Math.min(limit, first + LONGEST);
        return new ArabicNounPhrase(tokens, longest, level, 0, true).read(first, first, true);
    }

    /** The word after a noun phrase of which the first word is sure. */
    static int rest(ArabicTokens tokens, int first, int limit, int level) {
        int longest = Math.min(limit, first + LONGEST);
        return new ArabicNounPhrase(tokens, longest, level, 0, false).read(first, first + 1, false);
    }

    private int read(int first, int from, boolean appositions) {
        int end = from;
        boolean open = from > first && tokens.is(CONSTRUCT, first);
        int word = from;
        while (word < limit) {
            if (marks.parenthesised(word) && word > first) {
                word++;
                continue;
            }
            if (word > first && (marks.stop(word) || marks.colon(word))) {
                return end;
            }
            if (word > first && marks.comma(word)) {
                int apposed = appositions && end > first ? apposition(word) : word;
                if (apposed == word) {
                    return end;
                }
                end = apposed;
                word = apposed;
                open = false;
                continue;
            }
            int quotation = marks.quotation(word);
            if (quotation >= 0 && quotation != level) {
                if (!marks.opens(word) || ArabicScareQuotes.isLong(tokens, quotation) || isStatement(word, open)) {
                    return end;
                }
                word = marks.end(quotation);
                end = word;
                open = false;
                continue;
            }
            int next = takes(word, first, open);
            if (next == word) {
                return end;
            }
            open = tokens.is(CONSTRUCT, word) || tokens.is(PREPOSITION, word);
            if (!tokens.is(PREPOSITION, word) || isAli(word)) {
                end = next;
            }
            word = next;
        }
        return end;
    }

    /** A short quotation after a whole noun phrase is what is said, unless a clause follows. */
    private boolean isStatement(int word, boolean open) {
        if (open || !ArabicRole.QUOTE.in(verb)) {
            return false;
        }
        int end = marks.end(marks.quotation(word));
        for (int i = end; i < Math.min(limit, end + 8) && !marks.stop(i); i++) {
            if (tokens.is(VERB, i) && tokens.hasConjunction(i)) {
                return true;
            }
            boolean quoted = marks.opens(i) && ArabicScareQuotes.isLong(tokens, marks.quotation(i));
            if (tokens.is(ArabicRole.THAT, i) || marks.colon(i) || quoted) {
                return false;
            }
        }
        return true;
    }

    /** The word after what a word adds to a noun phrase, or the word itself if it adds nothing. */
    private int takes(int word, int first, boolean open) {
        long roles = tokens.roles(word);
        if ((roles & ENDS) != 0 && !(roles == ArabicRole.WHAT.bit())) {
            return word;
        }
        if ((roles & ENDS_IF_CLOSED) != 0 && !open) {
            return word;
        }
        if ((NOUN.in(roles) && SAID.in(roles)) || isPluralVerb(word) || (strict && mayBeVerb(word))) {
            return word;
        }
        if (PREPOSITION.in(roles)) {
            return prepositional(word, first, roles);
        }
        char particle = tokens.particle(word);
        if (word > first && ArabicRole.BY.in(verb) && !open && tokens.mayBeginWithBy(word)) {
            return word;
        }
        if (particle == 'ب' && !NAMED.in(roles)) {
            return word == first || (roles & ArabicRole.of(MEDIA, SETTING)) != 0 ? word : word + 1;
        }
        if (particle == 'ل') {
            boolean completes =
                    word > first && (tokens.is(TITLE, first) || tokens.is(TITLE, word - 1)) && !MEDIA.in(roles);
            return completes ? word + 1 : word;
        }
        if (tokens.words().length(word) == 1 && tokens.words().letter(word, 0) == 'ل') {
            return word;
        }
        if (!open && disagrees(word, first)) {
            return word;
        }
        if (!open && matter.begins(word, word > first, verb)) {
            return word;
        }
        return tokens.after(word);
    }

    /** Whether an unlisted word has the shape of a verb: تلقي, تضاربت. */
    private boolean mayBeVerb(int word) {
        int length = tokens.words().length(word);
        if (tokens.roles(word) != 0 || length < 4 || tokens.particle(word) != 0) {
            return false;
        }
        char initial = tokens.words().letter(word, 0);
        char last = tokens.words().letter(word, length - 1);
        char written = tokens.words().original().charAt(tokens.words().end(word) - 1);
        boolean present = initial == 'ي' || (initial == 'ت' && written != 'ة');
        char before = tokens.words().letter(word, length - 2);
        return present || (last == 'ت' && before != 'ا' && before != 'و' && before != 'ي' && !tokens.hasArticle(word));
    }

    /** Whether a noun cannot be an adjective of a sound plural: المسؤولون الضوء. */
    private boolean disagrees(int word, int first) {
        return word > first
                && tokens.hasArticle(word - 1)
                && tokens.hasArticle(word)
                && tokens.roles(word - 1) == 0
                && tokens.words().length(word - 1) > SHORTEST_PLURAL
                && endsInPlural(word - 1)
                && !endsInPlural(word);
    }

    private boolean endsInPlural(int word) {
        int length = tokens.words().length(word);
        return tokens.words().letter(word, length - 1) == 'ن' && tokens.words().letter(word, length - 2) == 'و';
    }

    /** يدفعون. */
    private boolean isPluralVerb(int word) {
        int length = tokens.words().length(word);
        return length > 4 && tokens.words().letter(word, 0) == 'ي' && endsInPlural(word);
    }

    /** The name that folds like على. */
    private boolean isAli(int word) {
        String text = tokens.words().original();
        return tokens.is(UPON, word) && text.charAt(tokens.words().end(word) - 1) == 'ي';
    }

    private int prepositional(int word, int first, long roles) {
        int next = word + 1;
        if (next < limit && isAli(word) && tokens.roles(next) == 0 && !tokens.hasArticle(next)) {
            return next;
        }
        if (word == first || next >= limit || (roles & verb & ArabicRole.of(ABOUT, FROM, TO, UPON, IN)) != 0) {
            return word;
        }
        if (UPON.in(roles) || marks.opens(next) || tokens.is(ArabicRole.THAT, next)) {
            return word;
        }
        long object = tokens.roles(next);
        if ((object & ArabicRole.of(SETTING, TIME, ADJUNCT, ArabicRole.WHAT, ArabicRole.RELATIVE)) != 0) {
            return word;
        }
        boolean fits = IN.in(roles) || FROM.in(roles) || tokens.is(TITLE, first);
        return fits ? next : word;
    }

    /** The word after an apposition that begins after a comma and ends before one, or the word itself. */
    private int apposition(int word) {
        int last = Math.min(limit, word + LONGEST_APPOSITION);
        if (tokens.hasConjunction(word) || tokens.is(PREPOSITION, word) || marks.opens(word)) {
            return word;
        }
        int end = new ArabicNounPhrase(tokens, last, level, 0, strict).read(word, word, false);
        if (end == word || end >= limit) {
            return word;
        }
        boolean closed =
                marks.comma(end) || tokens.is(ArabicRole.THAT, end) || tokens.is(VERB, end) || marks.colon(end);
        return closed ? end : word;
    }
}
