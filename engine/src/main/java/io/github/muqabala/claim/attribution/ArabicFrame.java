package io.github.muqabala.claim.attribution;

import static io.github.muqabala.claim.attribution.ArabicRole.ABOUT;
import static io.github.muqabala.claim.attribution.ArabicRole.BY;
import static io.github.muqabala.claim.attribution.ArabicRole.CLAUSE;
import static io.github.muqabala.claim.attribution.ArabicRole.FROM;
import static io.github.muqabala.claim.attribution.ArabicRole.OBJECT;
import static io.github.muqabala.claim.attribution.ArabicRole.PERSON;
import static io.github.muqabala.claim.attribution.ArabicRole.PREPOSITION;
import static io.github.muqabala.claim.attribution.ArabicRole.QUOTE;
import static io.github.muqabala.claim.attribution.ArabicRole.THAT;
import static io.github.muqabala.claim.attribution.ArabicRole.TO;
import static io.github.muqabala.claim.attribution.ArabicRole.UPON;
import static io.github.muqabala.claim.attribution.ArabicRole.WEAK;

import io.github.muqabala.claim.attribution.ArabicCue.Content;
import org.jspecify.annotations.Nullable;

/** Finds where behind a verb of reporting, and behind its subject, the content begins: at what the verb is built with. */
final class ArabicFrame {
    /** A clause may stand behind a relative clause and where and when it was said. */
    private static final int FARTHEST = 45;

    private static final int FARTHEST_PREPOSITION = 14;
    private static final long PREPOSITIONS = ArabicRole.of(ABOUT, FROM, TO, UPON);

    private static final long NEW_CLAUSE = ArabicRole.of(ArabicRole.VERB, ArabicRole.ACCORDING);

    private final ArabicTokens tokens;
    private final ArabicMarks marks;
    private final ArabicMatter matter;
    private final int limit;
    private final int level;

    ArabicFrame(ArabicTokens tokens, int limit, int level) {
        this.tokens = tokens;
        this.marks = tokens.marks();
        this.matter = new ArabicMatter(tokens);
        this.limit = limit;
        this.level = level;
    }

    /**
     * Where the content of a verb begins.
     *
     * @param verb its roles
     * @param first the word after it
     * @param end the word after its subject; {@code first} if that is not here
     * @param anyObject whether an object may begin with any noun, since the subject stands before the verb
     */
    @Nullable
    Content find(long verb, int first, int end, boolean anyObject) {
        int last = Math.min(limit, end + FARTHEST);
        boolean near = true;
        boolean relative = false;
        int person = -1;
        int word = end;
        while (word < last) {
            if (marks.parenthesised(word)) {
                word++;
                continue;
            }
            if (marks.colon(word)) {
                return colon(verb, word);
            }
            int quotation = marks.quotation(word);
            if (quotation >= 0 && quotation != level) {
                int after = marks.end(quotation);
                Content quoted = quoted(verb, word, quotation, word == end);
                if (quoted != null) {
                    return quoted;
                }
                near = near && word != end;
                word = after;
                continue;
            }
            long roles = tokens.roles(word);
            if (THAT.in(roles) && !tokens.hasConjunction(word)) {
                return CLAUSE.in(verb) ? clause(word) : null;
            }
            if (endsClause(word, first, relative)) {
                return null;
            }
            if (isSkipped(roles)) {
                word = tokens.after(word);
                continue;
            }
            relative |= (roles & ArabicRole.of(ArabicRole.RELATIVE, ArabicRole.HOLDER)) != 0;
            if (!relative && word < end + FARTHEST_PREPOSITION) {
                Content governed = governed(verb, word, end, person);
                if (governed != null) {
                    return governed;
                }
                if (person < 0 && near && isPerson(verb, word)) {
                    person = word;
                } else if (near && isObject(verb, word, first, anyObject)) {
                    return Content.from(word, 0);
                } else if (!near && OBJECT.in(verb) && !WEAK.in(verb) && matter.isMatter(word, true)) {
                    return Content.from(word, 0);
                }
            }
            near = false;
            word = tokens.after(word);
        }
        return null;
    }

    private Content clause(int that) {
        // What has its subject as a suffix is no mere conjunction.
        boolean bare = !tokens.is(ArabicRole.HE, that);
        boolean by = tokens.words().letter(that, 0) == 'ب';
        return bare ? Content.from(that + 1, 0) : Content.from(that, by ? 1 : 0);
    }

    private @Nullable Content colon(long verb, int word) {
        if ((verb & ArabicRole.of(QUOTE, CLAUSE)) == 0) {
            return null;
        }
        int quotation = marks.quotation(word);
        return quotation >= 0 && quotation != level && marks.opens(word)
                ? Content.quoted(word, quotation, false)
                : Content.from(word, 0);
    }

    private @Nullable Content quoted(long verb, int word, int quotation, boolean adjacent) {
        if (!marks.opens(word) || (verb & ArabicRole.of(QUOTE, OBJECT)) == 0) {
            return null;
        }
        int after = marks.end(quotation);
        boolean clauseFollows = after < limit && tokens.is(THAT, after);
        boolean said = ArabicScareQuotes.isLong(tokens, quotation) || (adjacent && QUOTE.in(verb));
        if (!said || clauseFollows || (!adjacent && isNamed(word))) {
            return null;
        }
        return Content.quoted(word, quotation, false);
    }

    /** Whether the word before a quotation is a noun that the quotation names. */
    private boolean isNamed(int word) {
        return word > 0 && (tokens.is(ArabicRole.MEDIA, word - 1) || tokens.is(ArabicRole.CONSTRUCT, word - 1));
    }

    private boolean endsClause(int word, int first, boolean relative) {
        long roles = tokens.roles(word);
        if (tokens.hasConjunction(word) && (roles & NEW_CLAUSE) != 0) {
            return true;
        }
        if (marks.stop(word) && word > first) {
            return true;
        }
        if (ArabicRole.CONTRAST.in(roles)) {
            return !relative;
        }
        return ArabicRole.PARTICIPLE.in(roles) && !relative;
    }

    private static boolean isSkipped(long roles) {
        return (roles & ArabicRole.of(ArabicRole.TIME, ArabicRole.AUXILIARY, ArabicRole.SAYING)) != 0;
    }

    /** The content behind the preposition that the verb governs. */
    private @Nullable Content governed(long verb, int word, int end, int person) {
        int next = word + 1;
        boolean preposition = tokens.is(PREPOSITION, word) && (tokens.roles(word) & verb & PREPOSITIONS) != 0;
        if (preposition && next < limit) {
            if (tokens.is(THAT, next)) {
                return CLAUSE.in(verb) ? clause(next) : null;
            }
            return Content.from(person >= 0 ? person : next, 0);
        }
        boolean by = BY.in(verb) && tokens.mayBeginWithBy(word) && (word == end || person >= 0 || !OBJECT.in(verb));
        if (by && !tokens.is(ArabicRole.SETTING, word) && !tokens.is(ArabicRole.MEDIA, word)) {
            return person >= 0 ? Content.from(person, 0) : Content.from(word, 1);
        }
        return null;
    }

    private boolean isPerson(long verb, int word) {
        boolean takes = (verb & ArabicRole.of(PERSON, ArabicRole.DESCRIBE)) != 0;
        return takes && !tokens.is(PREPOSITION, word) && tokens.particle(word) == 0;
    }

    private boolean isObject(long verb, int word, int first, boolean anyObject) {
        if (!OBJECT.in(verb) || PERSON.in(verb)) {
            return false;
        }
        if (anyObject && !WEAK.in(verb)) {
            return !tokens.is(PREPOSITION, word) && !tokens.is(ArabicRole.ADJUNCT, word) && tokens.particle(word) == 0;
        }
        return matter.isMatter(word, word > first);
    }
}
