package io.github.muqabala.claim.attribution;

import static io.github.muqabala.claim.attribution.ArabicRole.ABOUT;
import static io.github.muqabala.claim.attribution.ArabicRole.ACCORDING;
import static io.github.muqabala.claim.attribution.ArabicRole.AS;
import static io.github.muqabala.claim.attribution.ArabicRole.CLAUSE;
import static io.github.muqabala.claim.attribution.ArabicRole.CONTRAST;
import static io.github.muqabala.claim.attribution.ArabicRole.IMPERSONAL;
import static io.github.muqabala.claim.attribution.ArabicRole.IN;
import static io.github.muqabala.claim.attribution.ArabicRole.NEGATION;
import static io.github.muqabala.claim.attribution.ArabicRole.NOUN;
import static io.github.muqabala.claim.attribution.ArabicRole.OPINION;
import static io.github.muqabala.claim.attribution.ArabicRole.PARTICIPLE;
import static io.github.muqabala.claim.attribution.ArabicRole.QUOTE;
import static io.github.muqabala.claim.attribution.ArabicRole.RELATIVE;
import static io.github.muqabala.claim.attribution.ArabicRole.REPORT;
import static io.github.muqabala.claim.attribution.ArabicRole.RESUMED;
import static io.github.muqabala.claim.attribution.ArabicRole.SAID;
import static io.github.muqabala.claim.attribution.ArabicRole.SUBORDINATE;
import static io.github.muqabala.claim.attribution.ArabicRole.THAT;
import static io.github.muqabala.claim.attribution.ArabicRole.TO;
import static io.github.muqabala.claim.attribution.ArabicRole.VERB;
import static io.github.muqabala.claim.attribution.ArabicRole.WEAK;

import io.github.muqabala.claim.attribution.ArabicCue.Content;
import io.github.muqabala.claim.attribution.ArabicCue.Link;
import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the cues of one sentence from its first word to its last. */
final class ArabicSentence {
    private static final long SAYS = ArabicRole.of(CLAUSE, QUOTE);

    private final ArabicTokens tokens;
    private final ArabicMarks marks;
    private final int first;
    private final int limit;
    private final int level;
    private final ArabicFrame frame;
    private final ArabicSubject subject;
    private final List<ArabicCue> cues = new ArrayList<>();

    /** Where the present clause begins behind its conjunction, and that conjunction. */
    private int clause;

    private int opener;
    private Link link = Link.MAIN;

    ArabicSentence(ArabicTokens tokens, int first, int limit, int level) {
        this.tokens = tokens;
        this.marks = tokens.marks();
        this.first = first;
        this.limit = limit;
        this.level = level;
        frame = new ArabicFrame(tokens, limit, level);
        subject = new ArabicSubject(tokens, limit, level);
        clause = first;
        opener = first;
    }

    /** The cues in the order of their words. */
    List<ArabicCue> cues() {
        int word = first;
        while (word < limit) {
            word = Math.max(word + 1, read(word));
        }
        return cues;
    }

    /** Reads a word, and returns the next to be read. */
    private int read(int word) {
        int quotation = marks.quotation(word);
        if (quotation >= 0 && quotation != level && marks.opens(word) && ArabicScareQuotes.isLong(tokens, quotation)) {
            return marks.end(quotation);
        }
        long roles = tokens.roles(word);
        if (roles == 0 || marks.parenthesised(word)) {
            return word + 1;
        }
        if (ACCORDING.in(roles)) {
            return according(word);
        }
        if (AS.in(roles)) {
            return as(word);
        }
        if (VERB.in(roles) || IMPERSONAL.in(roles)) {
            return verb(word, roles);
        }
        if (PARTICIPLE.in(roles)) {
            return participle(word, roles);
        }
        if (NOUN.in(roles)) {
            return noun(word, roles);
        }
        boolean begins = ArabicRole.AUXILIARY.in(roles) || ArabicRole.PAST.in(roles);
        if (CONTRAST.in(roles) || (begins && tokens.hasConjunction(word))) {
            open(word, Link.MAIN);
        } else if (THAT.in(roles) && ArabicRole.PAST.in(tokens.roles(opener))) {
            return word + 1;
        } else if (THAT.in(roles) || SUBORDINATE.in(roles)) {
            open(word, Link.WITHIN);
        } else if (RELATIVE.in(roles)) {
            open(word, Link.RELATIVE);
        }
        return tokens.after(word);
    }

    private void open(int word, Link link) {
        clause = tokens.after(word);
        opener = word;
        this.link = link;
    }

    private int verb(int word, long roles) {
        boolean negated = word > first && NEGATION.in(tokens.roles(word - 1)) && !tokens.is(ArabicRole.WHAT, word - 1);
        if (RESUMED.in(roles) || (negated && !OPINION.in(roles))) {
            return word + 1;
        }
        if (REPORT.in(roles)) {
            return report(word);
        }
        if (ArabicRole.ASK.in(roles)) {
            Span asked = subject.after(word + 1, ABOUT.bit()).span();
            if (asked != null) {
                cues.add(new ArabicCue(Link.MAIN, word, word, cue(word), asked, false, null, null));
            }
            return word + 1;
        }
        if (ArabicRole.INSIDE.in(roles)) {
            return inside(word, roles);
        }
        if (link == Link.RELATIVE
                && clause == word
                && !subject.after(word + 1, roles).isEmpty()) {
            int next = verbFirst(word, roles, ArabicSubject.NONE);
            if (next > word + 1) {
                return next;
            }
        }
        ArabicSubject.Found before = subjectBefore(word);
        if (before.span() != null && !before.isEmpty()) {
            Content content = frame.find(roles, word + 1, word + 1, true);
            return content == null
                    ? word + 1
                    : add(new ArabicCue(link, opener, word, cue(word), before.span(), false, null, content));
        }
        return verbFirst(word, roles, before);
    }

    /** The subject before a verb; empty if the verb stands first in its clause. */
    private ArabicSubject.Found subjectBefore(int word) {
        boolean conjunction = tokens.hasConjunction(word);
        boolean asFor = conjunction && tokens.words().letter(word, 0) == 'ف' && CONTRAST.in(tokens.roles(opener));
        if (conjunction && !asFor) {
            return ArabicSubject.NONE;
        }
        if (link == Link.RELATIVE && clause == word) {
            return subject.antecedent(opener, first);
        }
        return subject.before(clause, word);
    }

    private int verbFirst(int word, long roles, ArabicSubject.Found before) {
        ArabicSubject.Found after = subject.after(word + 1, roles);
        Content content = frame.find(roles, word + 1, after.end(), false);
        boolean initial = isInitial(word);
        if (content == null) {
            content = quotedBefore(word, roles, after);
        }
        if (content == null || (WEAK.in(roles) && !initial)) {
            return word + 1;
        }
        if (after.span() == null) {
            return subjectless(word, roles, content, before);
        }
        boolean coordinated = tokens.hasConjunction(word) || marks.comma(word);
        Link how = coordinated && link != Link.RELATIVE ? Link.MAIN : link;
        if (tokens.hasConjunction(word)) {
            how = Link.MAIN;
        }
        int head = coordinated ? word : opener;
        return add(new ArabicCue(how, head, word, cue(word), after.span(), false, null, content));
    }

    private int subjectless(int word, long roles, Content content, ArabicSubject.Found before) {
        boolean that = content.word() == word + 2 || (content.word() == word + 1 && tokens.is(THAT, word + 1));
        boolean impersonal = that || tokens.is(ArabicRole.PREPOSITION, word + 1);
        if (IMPERSONAL.in(roles) && impersonal && !content.before()) {
            return add(
                    new ArabicCue(mainOr(word), headOf(word), word, impersonalCue(word), null, false, null, content));
        }
        if (before.equals(ArabicSubject.PRONOUN)) {
            return add(new ArabicCue(link, opener, word, cue(word), null, true, null, content));
        }
        boolean subjunctive = word > first && tokens.is(THAT, word - 1);
        boolean weak = WEAK.in(roles) && !tokens.hasConjunction(word) && word != first;
        boolean object = content.quotation() < 0 && !that && !tokens.hasConjunction(word);
        if (!VERB.in(roles) || subjunctive || weak || object || content.before()) {
            return word + 1;
        }
        return add(new ArabicCue(mainOr(word), headOf(word), word, cue(word), null, level < 0, null, content));
    }

    private Link mainOr(int word) {
        return tokens.hasConjunction(word) ? Link.MAIN : link;
    }

    private int headOf(int word) {
        return tokens.hasConjunction(word) ? word : opener;
    }

    private Span impersonalCue(int word) {
        return new Span(tokens.start(word), tokens.words().end(tokens.after(word) - 1));
    }

    private boolean isInitial(int word) {
        if (word == clause || tokens.hasConjunction(word) || marks.comma(word) || marks.colon(word)) {
            return true;
        }
        int before = marks.quotation(word - 1);
        return tokens.is(ArabicRole.AUXILIARY, word - 1)
                || tokens.is(ArabicRole.TIME, word - 1)
                || tokens.is(ArabicRole.AS, word - 1)
                || tokens.is(NEGATION, word - 1)
                || (before >= 0 && before != level)
                || subject.isAdjunct(clause, word);
    }

    /** The quotation that ends before a verb of saying. */
    private @Nullable Content quotedBefore(int word, long roles, ArabicSubject.Found after) {
        if (!QUOTE.in(roles) || after.span() == null || word == first) {
            return null;
        }
        int last = word - 1;
        while (last > first && tokens.is(ArabicRole.TIME, last)) {
            last--;
        }
        int quotation = marks.quotation(last);
        return quotation < 0 || quotation == level || marks.end(quotation) != last + 1
                ? null
                : Content.quoted(marks.first(quotation), quotation, true);
    }

    private int report(int word) {
        ArabicSubject.Found via = subject.after(word + 1, ArabicRole.of(ABOUT, TO));
        int preposition = via.end();
        while (preposition < Math.min(limit, via.end() + 10) && !isOf(preposition)) {
            preposition++;
        }
        if (preposition >= limit || !isOf(preposition)) {
            return word + 1;
        }
        ArabicSubject.Found source = subject.after(preposition + 1, 0);
        if (source.span() == null) {
            return word + 1;
        }
        int said = source.end();
        for (int i = source.end(); i < Math.min(limit, source.end() + 5); i++) {
            if (NOUN.in(tokens.roles(i)) && SAID.in(tokens.roles(i))) {
                said = i;
            }
        }
        boolean noun = said < limit && SAID.in(tokens.roles(said));
        Content content = frame.find(SAYS, noun ? said + 1 : preposition + 1, noun ? said + 1 : source.end(), false);
        if (content == null) {
            return word + 1;
        }
        int cue = noun ? said : word;
        return add(
                new ArabicCue(mainOr(word), headOf(word), word, cue(cue), source.span(), false, via.span(), content));
    }

    private boolean isOf(int word) {
        return tokens.is(ArabicRole.PREPOSITION, word) && (tokens.roles(word) & ArabicRole.of(ABOUT, TO)) != 0;
    }

    private int inside(int word, long roles) {
        int preposition = word + 1;
        if (preposition + 1 >= limit || !IN.in(tokens.roles(preposition))) {
            return word + 1;
        }
        ArabicSubject.Found source = subject.after(preposition + 1, 0);
        Content content = source.span() == null ? null : frame.find(roles, preposition + 1, source.end(), false);
        return content == null
                ? word + 1
                : add(new ArabicCue(mainOr(word), headOf(word), word, cue(word), source.span(), false, null, content));
    }

    private int participle(int word, long roles) {
        if (word == first || tokens.is(ArabicRole.CONSTRUCT, word - 1)) {
            return word + 1;
        }
        char last = tokens.words().letter(word, tokens.words().length(word) - 1);
        boolean parted = marks.comma(word) || tokens.hasConjunction(word);
        Content content = frame.find(roles, word + 1, word + 1, parted);
        boolean sure = last == 'ا' || parted;
        if (content == null || !sure) {
            return word + 1;
        }
        return add(new ArabicCue(Link.PARTICIPLE, word, word, cue(word), null, true, null, content));
    }

    /** A noun of saying with its speaker in construct, and the clause that it governs. */
    private int noun(int word, long roles) {
        if (SAID.in(roles)) {
            return word + 1;
        }
        ArabicSubject.Found source = subject.after(word + 1, 0);
        if (source.span() == null || source.end() >= limit || !THAT.in(tokens.roles(source.end()))) {
            return word + 1;
        }
        Content content = frame.find(SAYS, word + 1, source.end(), false);
        return content == null
                ? word + 1
                : add(new ArabicCue(Link.RELATIVE, word, word, cue(word), source.span(), false, null, content));
    }

    private int according(int word) {
        int end = tokens.after(word);
        boolean what = ArabicRole.WHAT.in(tokens.roles(word));
        if (what && end < limit && VERB.in(tokens.roles(end))) {
            end++;
        }
        return phrase(word, end, TO.in(tokens.roles(word)) && !what);
    }

    /** كما قال names a source, but for كما أكد أن, which is a clause. */
    private int as(int word) {
        int verb = tokens.after(word);
        if (verb < limit && VERB.in(tokens.roles(verb)) && marks.comma(word)) {
            ArabicSubject.Found after = subject.after(verb + 1, tokens.roles(verb));
            if (after.span() != null && frame.find(tokens.roles(verb), verb + 1, after.end(), false) == null) {
                return phrase(word, verb + 1, false);
            }
        }
        open(word, Link.MAIN);
        return verb;
    }

    private int phrase(int word, int end, boolean to) {
        ArabicSubject.Found source = subject.named(end, to);
        if (source.span() == null) {
            return end;
        }
        Span cue = new Span(tokens.start(word), tokens.words().end(end - 1));
        boolean pre = word == clause && link != Link.RELATIVE && link != Link.WITHIN;
        int content = source.end();
        if (pre && content < limit && THAT.in(tokens.roles(content)) && tokens.hasConjunction(content)) {
            content = tokens.is(ArabicRole.HE, content) ? content : content + 1;
        }
        cues.add(new ArabicCue(
                Link.PHRASE,
                pre ? opener : word,
                word,
                cue,
                source.span(),
                false,
                null,
                new Content(content, 0, -1, !pre)));
        if (pre) {
            clause = source.end();
        }
        return source.end();
    }

    private Span cue(int word) {
        return new Span(tokens.start(word), tokens.words().end(word));
    }

    private int add(ArabicCue cue) {
        cues.add(cue);
        Content content = cue.content();
        if (content == null || content.before()) {
            return cue.word() + 1;
        }
        int next = content.quotation() >= 0 ? marks.end(content.quotation()) : content.word();
        clause = next;
        opener = next;
        link = Link.WITHIN;
        return next;
    }
}
