package io.github.muqabala.claim.attribution;

import static io.github.muqabala.claim.attribution.ArabicRole.AUXILIARY;
import static io.github.muqabala.claim.attribution.ArabicRole.CONTRAST;
import static io.github.muqabala.claim.attribution.ArabicRole.IMPERSONAL;
import static io.github.muqabala.claim.attribution.ArabicRole.NEGATION;
import static io.github.muqabala.claim.attribution.ArabicRole.QUOTE;
import static io.github.muqabala.claim.attribution.ArabicRole.THAT;
import static io.github.muqabala.claim.attribution.ArabicRole.TIME;
import static io.github.muqabala.claim.attribution.ArabicRole.VERB;
import static io.github.muqabala.claim.attribution.ArabicRole.WEAK;

import io.github.muqabala.claim.attribution.ArabicCue.Content;
import io.github.muqabala.claim.attribution.ArabicCue.Link;
import io.github.muqabala.claim.attribution.ArabicSubject.Found;
import io.github.muqabala.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads finite verbs of saying: behind their subject (المصدر قال إن), before it (قال المصدر إن), or without one (وأضاف أن). */
final class ArabicVerbs {
    private final ArabicTokens tokens;
    private final ArabicMarks marks;
    private final int first;
    private final int level;
    private final ArabicFrame frame;
    private final ArabicSubject subject;
    private final ArabicClause clause;
    /** Whether the verb read last stood behind its subject. */
    private boolean afterSubject;

    ArabicVerbs(ArabicTokens tokens, int first, int limit, int level, ArabicClause clause) {
        this.tokens = tokens;
        this.marks = tokens.marks();
        this.first = first;
        this.level = level;
        this.clause = clause;
        frame = new ArabicFrame(tokens, limit, level);
        subject = new ArabicSubject(tokens, limit, level);
    }

    /**
     * The cue that a verb is; null if it is none.
     *
     * @param alone whether no other cue of its sentence stands before it
     */
    @Nullable
    ArabicCue read(int word, long roles, boolean alone) {
        boolean negated = word > first
                && !tokens.hasConjunction(word)
                && tokens.is(NEGATION, word - 1)
                && !tokens.is(ArabicRole.WHAT, word - 1);
        if (ArabicRole.RESUMED.in(roles) || (negated && !ArabicRole.OPINION.in(roles))) {
            return null;
        }
        if (isCognate(word)) {
            return null;
        }
        boolean relative = clause.link() == Link.RELATIVE;
        boolean leading = relative ? clause.begin() == word : marks.comma(word) && !tokens.hasConjunction(word);
        if (leading) {
            ArabicCue cue = verbFirst(word, roles, alone);
            if (cue != null && cue.source() != null) {
                return cue;
            }
        }
        boolean pronoun = false;
        if (mayFollowSubject(word)) {
            Found before = subjectBefore(word);
            pronoun = before.equals(ArabicSubject.PRONOUN);
            Span source = before.span();
            if (source != null) {
                Content content = frame.find(roles, word + 1, word + 1, true);
                afterSubject = content != null;
                return content == null || subject.isThing(before) || !fits(content)
                        ? null
                        : new ArabicCue(
                                clause.link(), clause.opener(), word, tokens.span(word), source, false, null, content);
            }
        }
        if (pronoun) {
            Content content = frame.find(roles, word + 1, word + 1, true);
            return content == null ? null : withoutSubject(word, clause.link(), clause.opener(), content, null, true);
        }
        return verbFirst(word, roles, alone);
    }

    /** Whether a word is no verb but the noun that strengthens the verb before it: {@code نرفض رفضا}. */
    private boolean isCognate(int word) {
        if (word == first) {
            return false;
        }
        String noun = tokens.words().folded(word);
        String verb = tokens.words().folded(word - 1);
        int root = noun.length() - 1;
        return root >= 3 && noun.charAt(root) == 'ا' && verb.length() > root && verb.endsWith(noun.substring(0, root));
    }

    /** A verb with و begins a clause, one with ف may follow أما. */
    private boolean mayFollowSubject(int word) {
        boolean asFor = tokens.words().letter(word, 0) == 'ف' && tokens.is(CONTRAST, clause.opener());
        return !tokens.hasConjunction(word) || asFor;
    }

    private Found subjectBefore(int word) {
        if (clause.link() != Link.RELATIVE) {
            return subject.before(clause.begin(), word);
        }
        if (clause.begin() == word) {
            return subject.antecedent(clause.opener(), first);
        }
        boolean parted = tokens.is(AUXILIARY, word - 1) || marks.comma(word);
        Found inner = parted ? ArabicSubject.NONE : subject.before(clause.begin(), word);
        if (inner.span() != null || clause.outerBegin() < 0) {
            return parted ? subject.before(clause.begin(), word) : inner;
        }
        Found outer = subject.before(clause.outerBegin(), word);
        return outer.span() != null && clause.leave() ? outer : subject.before(clause.begin(), word);
    }

    /** What a relative clause says of somebody is only reported if it is a statement. */
    private boolean fits(Content content) {
        return clause.link() != Link.RELATIVE || isStatement(tokens, content);
    }

    /** Whether a content is a clause or a quotation. */
    static boolean isStatement(ArabicTokens tokens, Content content) {
        int word = content.word();
        return content.quotation() >= 0
                || tokens.is(THAT, word)
                || (word > 0 && tokens.is(THAT, word - 1))
                || tokens.marks().colon(word);
    }

    private @Nullable ArabicCue verbFirst(int word, long roles, boolean alone) {
        int end = tokens.after(word);
        long taken = IMPERSONAL.in(roles) ? roles | ArabicRole.of(ArabicRole.CLAUSE, ArabicRole.TO) : roles;
        // A verb before its subject is in the singular.
        Found after = isPlural(word) ? new Found(null, end) : subject.after(end, taken);
        Content content = frame.find(taken, end, after.end(), false);
        if (content == null) {
            content = quotedBefore(word, roles, after);
        }
        if (content == null || (WEAK.in(roles) && !isInitial(word)) || subject.isThing(after)) {
            return null;
        }
        boolean conjunction = tokens.hasConjunction(word);
        boolean coordinated = conjunction || (marks.comma(word) && clause.link() != Link.RELATIVE);
        Link link = coordinated ? Link.MAIN : clause.link();
        int head = coordinated ? word : clause.opener();
        if (!conjunction && !fits(content)) {
            return null;
        }
        Span source = after.span();
        if (source != null && conjunction && !alone && meansHim(roles, content, after)) {
            Content person = Content.from(tokens.words().firstFrom(source.start()), 0);
            return withoutSubject(word, link, head, person, null, level < 0);
        }
        if (source != null) {
            boolean verb = VERB.in(roles);
            return verb ? new ArabicCue(link, head, word, tokens.span(word), source, false, null, content) : null;
        }
        return subjectless(word, roles, content, link, head, alone);
    }

    /** Whether the one noun phrase behind a second verb is whom it means: تتهم … وتطالب الحكومة بالتحقيق. */
    private boolean meansHim(long roles, Content content, Found after) {
        boolean governed = content.quotation() < 0 && content.word() >= after.end() && !isStatement(tokens, content);
        return ArabicRole.PERSON.in(roles) && governed && afterSubject;
    }

    private @Nullable ArabicCue subjectless(int word, long roles, Content content, Link link, int head, boolean alone) {
        int end = tokens.after(word);
        if (content.before()) {
            return null;
        }
        boolean that = tokens.is(THAT, end);
        boolean toThat =
                tokens.is(ArabicRole.PREPOSITION, end) && content.word() == end + 2 && tokens.is(THAT, end + 1);
        boolean vowelled = tokens.isPassive(word);
        if ((IMPERSONAL.in(roles) && (that || toThat)) || (vowelled && that)) {
            return withoutSubject(word, link, head, content, null, false);
        }
        boolean conjunction = tokens.hasConjunction(word);
        boolean subjunctive = word > first && tokens.is(THAT, word - 1);
        boolean weak = WEAK.in(roles) && word != first && (!conjunction || !isStatement(tokens, content));
        boolean object = !conjunction && content.quotation() < 0 && !that;
        if (!VERB.in(roles) || subjunctive || weak || object) {
            return null;
        }
        Span earlier = conjunction && alone && word > first ? subjectOfSentence(word) : null;
        return withoutSubject(word, link, head, content, earlier, level < 0);
    }

    private ArabicCue withoutSubject(
            int word, Link link, int head, Content content, @Nullable Span source, boolean inherits) {
        Span cue = new Span(tokens.start(word), tokens.words().end(tokens.after(word) - 1));
        return new ArabicCue(link, head, word, cue, source, inherits, null, content);
    }

    /** The subject of the verb that a sentence begins with, which a second verb without one shares. */
    private @Nullable Span subjectOfSentence(int word) {
        if (isSubject(first)) {
            return subject.first(first).span();
        }
        int begin = first + 1;
        boolean verb = tokens.roles(first) == 0 && begin < word && !marks.comma(begin);
        return verb && isSubject(begin) ? subject.first(begin).span() : null;
    }

    /** يقولون, قالوا, تدعوان. */
    private boolean isPlural(int word) {
        int length = tokens.words().length(word);
        char last = tokens.words().letter(word, length - 1);
        char before = tokens.words().letter(word, length - 2);
        boolean present = last == 'ن' && (before == 'و' || before == 'ا') && length > 4;
        return present || (last == 'ا' && before == 'و');
    }

    private boolean isSubject(int word) {
        return tokens.hasArticle(word) || tokens.is(ArabicRole.CONSTRUCT, word) || tokens.is(ArabicRole.ACTOR, word);
    }

    private boolean isInitial(int word) {
        if (word == clause.begin() || tokens.hasConjunction(word) || marks.comma(word) || marks.colon(word)) {
            return true;
        }
        int before = marks.quotation(word - 1);
        return (tokens.roles(word - 1) & ArabicRole.of(AUXILIARY, TIME, ArabicRole.AS, NEGATION)) != 0
                || (before >= 0 && before != level)
                || subject.isAdjunct(clause.begin(), word);
    }

    /** The quotation that ends before a verb of saying. */
    private @Nullable Content quotedBefore(int word, long roles, Found after) {
        if (!QUOTE.in(roles) || after.span() == null || word == first) {
            return null;
        }
        int last = word - 1;
        while (last > first && tokens.is(TIME, last) && marks.quotation(last) == level) {
            last--;
        }
        int quotation = marks.quotation(last);
        return quotation < 0 || quotation == level || marks.end(quotation) != last + 1
                ? null
                : Content.quoted(marks.first(quotation), quotation, true);
    }
}
