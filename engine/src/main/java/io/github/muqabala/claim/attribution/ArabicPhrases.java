package io.github.muqabala.claim.attribution;

import static io.github.muqabala.claim.attribution.ArabicRole.RESUMED;
import static io.github.muqabala.claim.attribution.ArabicRole.SAY;
import static io.github.muqabala.claim.attribution.ArabicRole.THAT;
import static io.github.muqabala.claim.attribution.ArabicRole.TO;
import static io.github.muqabala.claim.attribution.ArabicRole.VERB;

import io.github.muqabala.claim.attribution.ArabicCue.Content;
import io.github.muqabala.claim.attribution.ArabicCue.Link;
import io.github.muqabala.claim.attribution.ArabicSubject.Found;
import io.github.muqabala.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads phrases that name the source of the sentence that they stand in: بحسب, وفقا ل, على حد قول, كما قال, حسب ما أكده. */
final class ArabicPhrases {
    private final ArabicTokens tokens;
    private final ArabicMarks marks;
    private final int limit;
    private final ArabicFrame frame;
    private final ArabicSubject subject;
    private final ArabicClause clause;

    ArabicPhrases(ArabicTokens tokens, int limit, int level, ArabicClause clause) {
        this.tokens = tokens;
        this.marks = tokens.marks();
        this.limit = limit;
        this.clause = clause;
        frame = new ArabicFrame(tokens, limit, level);
        subject = new ArabicSubject(tokens, limit, level);
    }

    @Nullable
    ArabicCue according(int word) {
        long roles = tokens.roles(word);
        int end = tokens.after(word);
        if (ArabicRole.WHAT.in(roles)) {
            boolean said = end < limit && tokens.is(VERB, end) && (!tokens.is(RESUMED, end) || tokens.is(SAY, end));
            return said ? phrase(word, end + 1, false) : null;
        }
        boolean sure = !ArabicRole.WEAK.in(roles) || marks.comma(word) || word == clause.begin();
        return sure ? phrase(word, end, TO.in(roles)) : null;
    }

    /** كما قال names a source, but for كما أكد أن, which is a clause. */
    @Nullable
    ArabicCue as(int word) {
        int verb = tokens.after(word);
        if (verb >= limit || !tokens.is(VERB, verb) || !marks.comma(word)) {
            return null;
        }
        long roles = tokens.roles(verb);
        Found after = subject.after(verb + 1, roles);
        boolean whole = after.span() != null && frame.find(roles, verb + 1, after.end(), false) == null;
        return whole ? phrase(word, verb + 1, false) : null;
    }

    /** A role and a colon, as headlines have it: وزير الخارجية: الاتفاق قريب. */
    @Nullable
    ArabicCue headline(int first) {
        boolean speaks = (tokens.roles(first) & ArabicRole.of(ArabicRole.TITLE, ArabicRole.CONSTRUCT)) != 0;
        boolean begins = first == 0 || marks.breaksBefore(first);
        if (!speaks || !begins) {
            return null;
        }
        Found found = subject.first(first);
        Span source = found.span();
        int content = found.end();
        if (source == null || content >= limit || !marks.colon(content) || limit - content < 2) {
            return null;
        }
        int quotation = marks.opens(content) ? marks.quotation(content) : -1;
        Content said = quotation < 0 ? Content.from(content, 0) : Content.quoted(content, quotation, false);
        int colon = tokens.words().original().indexOf(':', source.end());
        return new ArabicCue(Link.MAIN, first, first, new Span(colon, colon + 1), source, false, null, said);
    }

    private @Nullable ArabicCue phrase(int word, int end, boolean to) {
        Found found = subject.named(end, to);
        Span source = found.span();
        if (source == null || subject.isThing(found)) {
            return null;
        }
        Span cue = new Span(tokens.start(word), tokens.words().end(end - 1));
        boolean before = word != clause.begin() || clause.link() != Link.MAIN;
        int content = found.end();
        boolean particle = !before
                && content < limit
                && tokens.is(THAT, content)
                && tokens.hasConjunction(content)
                && !tokens.is(ArabicRole.HE, content)
                && !marks.opens(content);
        return new ArabicCue(
                Link.PHRASE,
                before ? word : clause.opener(),
                word,
                cue,
                source,
                false,
                null,
                new Content(particle ? content + 1 : content, 0, -1, before));
    }
}
