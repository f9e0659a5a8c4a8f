package io.github.muqabala.claim.attribution;

import static io.github.muqabala.claim.attribution.ArabicRole.ACCORDING;
import static io.github.muqabala.claim.attribution.ArabicRole.AS;
import static io.github.muqabala.claim.attribution.ArabicRole.AUXILIARY;
import static io.github.muqabala.claim.attribution.ArabicRole.CONTRAST;
import static io.github.muqabala.claim.attribution.ArabicRole.IMPERSONAL;
import static io.github.muqabala.claim.attribution.ArabicRole.NOUN;
import static io.github.muqabala.claim.attribution.ArabicRole.PARTICIPLE;
import static io.github.muqabala.claim.attribution.ArabicRole.PAST;
import static io.github.muqabala.claim.attribution.ArabicRole.RELATIVE;
import static io.github.muqabala.claim.attribution.ArabicRole.SUBORDINATE;
import static io.github.muqabala.claim.attribution.ArabicRole.THAT;
import static io.github.muqabala.claim.attribution.ArabicRole.VERB;

import io.github.muqabala.claim.attribution.ArabicCue.Content;
import io.github.muqabala.claim.attribution.ArabicCue.Link;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the cues of one sentence from its first word to its last. */
final class ArabicSentence {
    private final ArabicTokens tokens;
    private final ArabicMarks marks;
    private final int first;
    private final int limit;
    private final int level;
    private final ArabicClause clause;
    private final ArabicVerbs verbs;
    private final ArabicReports reports;
    private final ArabicPhrases phrases;
    private final List<ArabicCue> cues = new ArrayList<>();
    /** Whether no cue has been read yet. */
    private boolean alone = true;

    /**
     * A sentence from word {@code first} to before word {@code limit}.
     *
     * @param level the quotation that it is a sentence of; -1 if it is of none
     */
    ArabicSentence(ArabicTokens tokens, int first, int limit, int level) {
        this.tokens = tokens;
        this.marks = tokens.marks();
        this.first = first;
        this.limit = limit;
        this.level = level;
        clause = new ArabicClause(first);
        verbs = new ArabicVerbs(tokens, first, limit, level, clause);
        reports = new ArabicReports(tokens, first, limit, level, clause);
        phrases = new ArabicPhrases(tokens, limit, level, clause);
    }

    /** The cues in the order of their words. */
    List<ArabicCue> cues() {
        ArabicCue headline = level < 0 ? phrases.headline(first) : null;
        int word = headline == null ? first : add(headline);
        while (word < limit) {
            word = Math.max(word + 1, read(word));
        }
        return cues;
    }

    /** Reads a word, and returns the next to be read. */
    private int read(int word) {
        int quotation = marks.quotation(word);
        boolean quoted = quotation >= 0 && quotation != level;
        if (quoted && marks.opens(word) && ArabicScareQuotes.isLong(tokens, quotation)) {
            return marks.end(quotation);
        }
        if (word > first && (marks.colon(word) || beginsMainClause(word))) {
            clause.open(word, word, Link.MAIN);
        }
        long roles = tokens.roles(word);
        if (roles == 0 || marks.parenthesised(word)) {
            return word + 1;
        }
        ArabicCue cue = cue(word, roles);
        if (cue != null) {
            return add(cue);
        }
        open(word, roles);
        return tokens.after(word);
    }

    private @Nullable ArabicCue cue(int word, long roles) {
        if (ACCORDING.in(roles)) {
            return phrases.according(word);
        }
        if (AS.in(roles)) {
            return phrases.as(word);
        }
        if (VERB.in(roles) || IMPERSONAL.in(roles)) {
            return verb(word, roles);
        }
        if (PARTICIPLE.in(roles)) {
            return reports.participle(word, roles);
        }
        return NOUN.in(roles) ? reports.noun(word) : null;
    }

    private @Nullable ArabicCue verb(int word, long roles) {
        if (ArabicRole.REPORT.in(roles)) {
            return reports.passedOn(word);
        }
        if (ArabicRole.ASK.in(roles)) {
            return reports.asked(word);
        }
        return ArabicRole.INSIDE.in(roles) ? reports.inside(word, roles) : verbs.read(word, roles, alone);
    }

    /** Begins the clause that a word opens. */
    private void open(int word, long roles) {
        boolean coordinated = tokens.hasConjunction(word) && (AUXILIARY.in(roles) || PAST.in(roles));
        boolean past = THAT.in(roles) && tokens.is(PAST, clause.opener());
        if (CONTRAST.in(roles) || coordinated) {
            if (marks.comma(word)) {
                cues.add(new ArabicCue(Link.BREAK, word, word, tokens.span(word), null, false, null, null));
            }
            open(word, Link.MAIN);
        } else if (AS.in(roles) || introducesVerb(word, roles)) {
            open(word, Link.MAIN);
        } else if ((THAT.in(roles) && !past) || SUBORDINATE.in(roles)) {
            open(word, Link.WITHIN);
        } else if (RELATIVE.in(roles)) {
            open(word, Link.RELATIVE);
        }
    }

    /** A comma, و and a noun may begin a clause with its subject: ، والوزير يؤكد. */
    private boolean beginsMainClause(int word) {
        if (!marks.comma(word) || !tokens.hasConjunction(word) || clause.link() == Link.RELATIVE) {
            return false;
        }
        long nouns = ArabicRole.of(ArabicRole.ACTOR, ArabicRole.CONSTRUCT, ArabicRole.TITLE);
        boolean article = tokens.roles(word) == 0 && tokens.particle(word) == 0;
        return article || (tokens.roles(word) & nouns) != 0;
    }

    /** ومن جهته أكد. */
    private boolean introducesVerb(int word, long roles) {
        int next = tokens.after(word);
        return ArabicRole.TIME.in(roles) && tokens.hasConjunction(word) && next < limit && tokens.is(VERB, next);
    }

    private void open(int word, Link link) {
        clause.open(word, tokens.after(word), link);
    }

    /** Adds a cue, and returns the next word to be read. */
    private int add(ArabicCue cue) {
        cues.add(cue);
        alone = false;
        Content content = cue.content();
        if (content == null) {
            return cue.word() + 1;
        }
        if (cue.link() == Link.PHRASE) {
            if (!content.before()) {
                clause.resume(content.word());
            }
            return content.word();
        }
        if (content.before()) {
            return cue.word() + 1;
        }
        int next = content.quotation() >= 0 ? marks.end(content.quotation()) : content.word();
        addPhrase(cue.word() + 1, content.word());
        clause.open(next, next, Link.WITHIN);
        return next;
    }

    /** أكد الرئيس، بحسب المتحدث، أن has a second source in the middle. */
    private void addPhrase(int from, int to) {
        for (int word = from; word < to; word++) {
            if (tokens.is(ACCORDING, word) && marks.comma(word)) {
                ArabicCue phrase = phrases.according(word);
                if (phrase != null) {
                    cues.add(phrase);
                    return;
                }
            }
        }
    }
}
