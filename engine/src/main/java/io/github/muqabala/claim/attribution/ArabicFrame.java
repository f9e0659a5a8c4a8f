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
    private static final int NEAR = 4;
    private static final long PREPOSITIONS = ArabicRole.of(ABOUT, FROM, TO, UPON);

    private static final long BREAKS =
            ArabicRole.of(ArabicRole.CONTRAST, ArabicRole.PARTICIPLE, ArabicRole.SUBORDINATE);

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
        Content object = null;
        int word = end;
        while (word < last) {
            int quotation = marks.quotation(word);
            boolean quoted = quotation >= 0 && quotation != level;
            if (marks.parenthesised(word) && !quoted) {
                word++;
                continue;
            }
            if (marks.colon(word)) {
                return colon(verb, word);
            }
            if (quoted) {
                Content said = quoted(verb, word, quotation, word == end || near);
                if (said != null) {
                    return said;
                }
                near = false;
                word = Math.max(word + 1, marks.end(quotation));
                continue;
            }
            long roles = tokens.roles(word);
            if (THAT.in(roles) && !tokens.hasConjunction(word)) {
                boolean by = person >= 0 && BY.in(verb);
                return by ? Content.from(person, 0) : CLAUSE.in(verb) ? clause(word) : object;
            }
            if (endsClause(word, first, relative)) {
                return object;
            }
            if (isSkipped(roles)) {
                word = tokens.after(word);
                continue;
            }
            relative |= (roles & ArabicRole.of(ArabicRole.RELATIVE, ArabicRole.HOLDER)) != 0;
            boolean governs = !relative && word < end + (WEAK.in(verb) ? NEAR : FARTHEST_PREPOSITION);
            Content governed = governs ? governed(verb, word, end, person) : null;
            if (governed != null) {
                return governed;
            }
            if (governs && near && person < 0 && isPerson(verb, word)) {
                person = word;
            } else if (governs && object == null && isObject(verb, word, first, near, anyObject)) {
                object = Content.from(word, 0);
                if (word == end) {
                    return object;
                }
            }
            near = false;
            word = tokens.after(word) + (PREPOSITION.in(roles) ? 1 : 0);
        }
        return object;
    }

    private @Nullable Content clause(int that) {
        // What has its subject as a suffix is no mere conjunction.
        boolean bare = !tokens.is(ArabicRole.HE, that);
        boolean by = tokens.words().letter(that, 0) == 'ب';
        if (bare && that + 1 >= limit) {
            return null;
        }
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
        boolean name = after - word < 3 || isNamed(word);
        boolean said = adjacent ? QUOTE.in(verb) || ArabicScareQuotes.isLong(tokens, quotation) : !name;
        return said && !clauseFollows ? Content.quoted(word, quotation, false) : null;
    }

    /** Whether the word before a quotation is a noun that the quotation names, or ل. */
    private boolean isNamed(int word) {
        return word > 0
                && (tokens.words().length(word - 1) == 1
                        || tokens.is(ArabicRole.MEDIA, word - 1)
                        || tokens.is(ArabicRole.CONSTRUCT, word - 1));
    }

    private boolean endsClause(int word, int first, boolean relative) {
        long roles = tokens.roles(word);
        if (tokens.hasConjunction(word) && (roles & NEW_CLAUSE) != 0) {
            return true;
        }
        if (marks.stop(word) && word > first) {
            return true;
        }
        return !relative && (roles & BREAKS) != 0;
    }

    private static boolean isSkipped(long roles) {
        return (roles & ArabicRole.of(ArabicRole.TIME, ArabicRole.AUXILIARY, ArabicRole.SAYING)) != 0;
    }

    /** The content behind the preposition that the verb governs. */
    private @Nullable Content governed(long verb, int word, int end, int person) {
        int next = word + 1;
        boolean preposition = tokens.is(PREPOSITION, word) && (tokens.roles(word) & verb & PREPOSITIONS) != 0;
        boolean far = OBJECT.in(verb) && word > end + 2;
        if (preposition && next < limit && !far) {
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
        return takes && isNoun(word);
    }

    private boolean isNoun(int word) {
        long others = ArabicRole.of(PREPOSITION, ArabicRole.ADJUNCT, ArabicRole.RELATIVE, ArabicRole.HOLDER);
        return (tokens.roles(word) & others) == 0 && tokens.particle(word) == 0;
    }

    /** Behind an adjunct only what can be nothing but an object is taken for one. */
    private boolean isObject(long verb, int word, int first, boolean near, boolean anyObject) {
        if (!OBJECT.in(verb) || PERSON.in(verb)) {
            return false;
        }
        if (near) {
            return (anyObject && !WEAK.in(verb)) ? isNoun(word) : matter.isMatter(word, word > first);
        }
        return !WEAK.in(verb) && matter.isMatter(word, false);
    }
}
