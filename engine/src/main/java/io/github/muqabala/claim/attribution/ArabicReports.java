package io.github.muqabala.claim.attribution;

import static io.github.muqabala.claim.attribution.ArabicRole.ABOUT;
import static io.github.muqabala.claim.attribution.ArabicRole.CLAUSE;
import static io.github.muqabala.claim.attribution.ArabicRole.NOUN;
import static io.github.muqabala.claim.attribution.ArabicRole.QUOTE;
import static io.github.muqabala.claim.attribution.ArabicRole.SAID;
import static io.github.muqabala.claim.attribution.ArabicRole.THAT;
import static io.github.muqabala.claim.attribution.ArabicRole.TO;

import io.github.muqabala.claim.attribution.ArabicCue.Content;
import io.github.muqabala.claim.attribution.ArabicCue.Link;
import io.github.muqabala.claim.attribution.ArabicSubject.Found;
import io.github.muqabala.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is passed on (نقلت الوكالة عن مصدر قوله إن), what stands in a document (جاء في البيان أن), who is asked, and
 * nouns and participles of saying.
 */
final class ArabicReports {
    private static final long SAYS = ArabicRole.of(CLAUSE, QUOTE);
    private static final int FARTHEST_PREPOSITION = 10;
    private static final int FARTHEST_NOUN = 5;
    private static final int FARTHEST_OBJECT = 3;
    private static final int FARTHEST_CLAUSE = 12;

    private final ArabicTokens tokens;
    private final ArabicMarks marks;
    private final int first;
    private final int limit;
    private final ArabicFrame frame;
    private final ArabicSubject subject;
    private final ArabicClause clause;

    ArabicReports(ArabicTokens tokens, int first, int limit, int level, ArabicClause clause) {
        this.tokens = tokens;
        this.marks = tokens.marks();
        this.first = first;
        this.limit = limit;
        this.clause = clause;
        frame = new ArabicFrame(tokens, limit, level);
        subject = new ArabicSubject(tokens, limit, level);
    }

    /** نقل and نسب: the subject passes on what the one behind عن or إلى said. */
    @Nullable
    ArabicCue passedOn(int word) {
        Found via = subject.after(word + 1, ArabicRole.of(ABOUT, TO));
        int preposition = via.end();
        int last = Math.min(limit, via.end() + FARTHEST_PREPOSITION);
        while (preposition < last && !isOf(preposition)) {
            preposition++;
        }
        if (preposition >= last) {
            return null;
        }
        Found found = subject.after(preposition + 1, 0);
        Span source = found.span();
        if (source == null) {
            return null;
        }
        int cue = word;
        for (int i = found.end(); i < Math.min(limit, found.end() + FARTHEST_NOUN) && cue == word; i++) {
            cue = isSaidBy(i) ? i : cue;
        }
        int begin = cue == word ? preposition + 1 : cue + 1;
        Content content = frame.find(SAYS, begin, cue == word ? found.end() : begin, false);
        return content == null ? null : cue(word, cue, source, via.span(), content);
    }

    private boolean isOf(int word) {
        return tokens.is(ArabicRole.PREPOSITION, word) && (tokens.roles(word) & ArabicRole.of(ABOUT, TO)) != 0;
    }

    private boolean isSaidBy(int word) {
        return NOUN.in(tokens.roles(word)) && SAID.in(tokens.roles(word));
    }

    /** جاء في: the source is a document. */
    @Nullable
    ArabicCue inside(int word, long roles) {
        int preposition = word + 1;
        if (preposition + 1 >= limit || !tokens.is(ArabicRole.IN, preposition)) {
            return null;
        }
        Found found = subject.after(preposition + 1, 0);
        Span source = found.span();
        Content content = source == null ? null : frame.find(roles, preposition + 1, found.end(), false);
        return source == null || content == null ? null : cue(word, word, source, null, content);
    }

    private ArabicCue cue(int word, int cue, Span source, @Nullable Span via, Content content) {
        boolean conjunction = tokens.hasConjunction(word);
        Link link = conjunction ? Link.MAIN : clause.link();
        return new ArabicCue(
                link, conjunction ? word : clause.opener(), word, tokens.span(cue), source, false, via, content);
    }

    /** سئل: who is asked is who answers. */
    @Nullable
    ArabicCue asked(int word) {
        Span asked = subject.after(word + 1, ABOUT.bit()).span();
        return asked == null ? null : new ArabicCue(Link.MAIN, word, word, tokens.span(word), asked, false, null, null);
    }

    /** A participle, whose subject is that of the verb before it. */
    @Nullable
    ArabicCue participle(int word, long roles) {
        if (word == first || tokens.is(ArabicRole.CONSTRUCT, word - 1)) {
            return null;
        }
        char last = tokens.words().letter(word, tokens.words().length(word) - 1);
        boolean parted = marks.comma(word) || tokens.hasConjunction(word);
        Content content = frame.find(roles, word + 1, word + 1, parted);
        if (content == null || (last != 'ا' && !parted)) {
            return null;
        }
        int farthest = ArabicVerbs.isStatement(tokens, content) ? FARTHEST_CLAUSE : FARTHEST_OBJECT;
        return content.word() > word + farthest
                ? null
                : new ArabicCue(Link.PARTICIPLE, word, word, tokens.span(word), null, true, null, content);
    }

    /** A noun of saying with its speaker in construct, and the clause that it governs. */
    @Nullable
    ArabicCue noun(int word) {
        if (tokens.is(SAID, word)) {
            return null;
        }
        Found found = subject.after(word + 1, 0);
        Span source = found.span();
        if (source == null || found.end() >= limit || !tokens.is(THAT, found.end())) {
            return null;
        }
        Content content = frame.find(SAYS, word + 1, found.end(), false);
        return content == null
                ? null
                : new ArabicCue(Link.RELATIVE, word, word, tokens.span(word), source, false, null, content);
    }
}
