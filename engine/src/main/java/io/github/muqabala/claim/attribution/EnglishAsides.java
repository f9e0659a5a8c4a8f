package io.github.muqabala.claim.attribution;

import static io.github.muqabala.claim.attribution.EnglishText.COMMA;
import static io.github.muqabala.claim.attribution.EnglishText.DASH;
import static io.github.muqabala.claim.attribution.EnglishText.PAUSE;

import io.github.muqabala.claim.attribution.EnglishCue.Form;
import io.github.muqabala.claim.attribution.EnglishCue.Frame;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads verbs in the midst or at the end of what is said: {@code …, the minister said on Monday}. */
final class EnglishAsides {
    private static final int NEAR = 14;
    /** A hearer's name has no more words. */
    private static final int LONGEST_NAME = 4;

    private final EnglishSentence sentence;
    private final EnglishText text;
    private final EnglishPhrases phrases;

    /**
     * A verb that says that something is said.
     *
     * @param group the first of its auxiliaries
     * @param head its first word
     * @param after the word after its last
     * @param subject what stands right before it
     */
    record Verb(
            EnglishCue cue,
            int group,
            int head,
            int after,
            @Nullable Span subject) {
        /** Where the verb begins with its subject. */
        int begin(Words words) {
            return subject == null ? group : words.firstFrom(subject.start());
        }

        Span span(EnglishText text) {
            return text.words.span(head, after);
        }
    }

    EnglishAsides(EnglishSentence sentence) {
        this.sentence = sentence;
        text = sentence.text;
        phrases = sentence.phrases;
    }

    /** Whether a word begins what is no part of what was said before. */
    static boolean isTail(EnglishText text, int word) {
        return text.endsIn(word, "ing") || text.type(word) == EnglishClass.RELATIVE;
    }

    /** Whether a pause is before the verb and its subject. */
    boolean isParted(Verb verb) {
        int begin = verb.begin(text.words);
        return begin > sentence.first && (text.has(begin, COMMA | DASH) || text.closesBefore(begin));
    }

    /** Whether what is said stands before the verb for certain. */
    boolean isSpoken(Verb verb) {
        int begin = verb.begin(text.words);
        if (!verb.cue().takes(Frame.QUOTE) || verb.cue().form() == Form.PARTICIPLE || begin <= sentence.free()) {
            return false;
        }
        int next = verb.head() + 1;
        boolean quoted = text.closesBefore(begin)
                && sentence.contents.endsSpeech(begin)
                && (text.quotation(sentence.free()) >= 0
                        || ((next >= sentence.end || !text.opens(next))
                                && phrases.holdsFinite(sentence.free(), begin)));
        return quoted || isAs(begin - 1, verb.head()) || isTurned(verb);
    }

    /** Whether a verb after a comma has its subject behind it: {@code …, wrote the minister}. */
    private boolean isTurned(Verb verb) {
        int next = verb.group() + 1;
        if (verb.subject() != null
                || !text.has(verb.group(), COMMA)
                || next >= sentence.end
                || text.has(next, PAUSE)
                || text.opens(next)
                || !phrases.holdsFinite(sentence.free(), verb.group())) {
            return false;
        }
        int pause = next;
        while (pause < sentence.end && !text.has(pause, PAUSE)) {
            pause++;
        }
        EnglishClass type = text.type(next);
        boolean phrase =
                type == EnglishClass.OPEN || type == EnglishClass.DETERMINER || type == EnglishClass.POSSESSIVE;
        return phrase && !phrases.holdsFinite(next, pause);
    }

    boolean read(Verb verb) {
        int begin = verb.begin(text.words);
        int next = verb.after();
        Span source = verb.subject();
        if (isInverted(verb)) {
            source = phrases.after(next, sentence.end);
            begin = verb.head();
            next = source == null ? next : text.words.firstFrom(source.end());
            if (next < sentence.end && !text.has(next, PAUSE) && phrases.isFinite(next)) {
                return false;
            }
        } else if (begin <= sentence.free() || !(isParted(verb) || isAs(begin - 1, verb.head()))) {
            return false;
        }
        if (source == null) {
            return false;
        }
        if (isAs(begin - 1, verb.head())) {
            return readAs(verb, begin - 1, next, source);
        }
        int rest = rest(verb, next);
        if (!text.closesBefore(begin)) {
            EnglishClass before = text.type(begin - 1);
            boolean clause = rest < sentence.end || phrases.holdsFinite(sentence.free(), begin);
            if (before == EnglishClass.SUBORDINATOR || before == EnglishClass.PREPOSITION || !clause) {
                return false;
            }
        }
        boolean quoted = text.quotation(sentence.free()) >= 0;
        List<Span> content = new ArrayList<>();
        content.add(sentence.contents.span(sentence.free(), begin));
        if (rest < sentence.end) {
            int limit = sentence.contents.end(
                    rest, sentence.limit(rest), Frame.CLAUSE, verb.cue().form());
            if (limit > rest) {
                content.add(sentence.contents.span(rest, limit));
                next = limit;
            }
        }
        Frame frame = quoted ? Frame.QUOTE : Frame.CLAUSE;
        EnglishDraft draft = EnglishDraft.of(frame, source, verb.span(text), content);
        Span outlet = verb.cue().takes(Frame.HEARER) ? phrases.outlet(verb.after(), sentence.end) : null;
        sentence.add(outlet == null ? draft : draft.by(source, outlet), Math.max(verb.after(), next));
        return true;
    }

    private boolean isInverted(Verb verb) {
        int head = verb.head();
        return verb.group() == head
                && head > sentence.free()
                && verb.after() < sentence.end
                && (text.closesBefore(head) || (verb.subject() == null && text.has(head, COMMA)));
    }

    /** Where what is said goes on after an aside; the end if it does not. */
    private int rest(Verb verb, int next) {
        int named = verb.cue().takes(Frame.HEARER) ? verb.after() + LONGEST_NAME : verb.after();
        for (int i = next; i < Math.min(sentence.end, next + NEAR); i++) {
            boolean quoted = text.opens(i) && text.has(i, PAUSE);
            if (quoted || (i <= named && text.has(i, COMMA) && resumes(i))) {
                return i;
            }
        }
        return sentence.end;
    }

    private boolean resumes(int word) {
        EnglishClass type = text.type(word);
        return type != EnglishClass.QUESTION
                && type != EnglishClass.SUBORDINATOR
                && type != EnglishClass.COORDINATOR
                && !isTail(text, word);
    }

    /** Whether a verb that follows {@code as} says what the rest of the sentence does. */
    private boolean isAs(int as, int head) {
        int next = head + 1;
        return as >= sentence.first
                && text.is(as, "as")
                && (next >= sentence.end
                        || text.has(next, PAUSE)
                        || text.type(next) == EnglishClass.PREPOSITION
                        || text.type(next) == EnglishClass.TIME);
    }

    /** As the minister said, …. */
    private boolean readAs(Verb verb, int as, int next, Span source) {
        List<Span> content = new ArrayList<>();
        if (as > sentence.free()) {
            content.add(sentence.contents.span(sentence.free(), as));
        }
        int rest = next;
        while (rest < sentence.end && rest < next + NEAR && !text.has(rest, COMMA)) {
            rest++;
        }
        if (rest < sentence.end && text.has(rest, COMMA)) {
            content.add(sentence.contents.span(rest, sentence.end));
        }
        if (content.isEmpty()) {
            return false;
        }
        sentence.add(EnglishDraft.of(Frame.CLAUSE, source, verb.span(text), content), sentence.end);
        return true;
    }
}
