package io.github.muqabala.claim.attribution;

import static io.github.muqabala.claim.attribution.EnglishText.APOSTROPHE;
import static io.github.muqabala.claim.attribution.EnglishText.PAUSE;

import io.github.muqabala.claim.attribution.EnglishCue.Form;
import io.github.muqabala.claim.attribution.EnglishCue.Frame;
import io.github.muqabala.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads attributions whose cue is a noun: {@code the claim that}, {@code their promise to}. */
final class EnglishNouns {
    /** So far before a noun the words are looked for that say whose it is. */
    private static final int NEAR = 4;

    private final EnglishSentence sentence;
    private final EnglishText text;

    EnglishNouns(EnglishSentence sentence) {
        this.sentence = sentence;
        text = sentence.text;
    }

    boolean read(EnglishCue cue, int head, int after) {
        if (after >= sentence.end
                || text.has(after, PAUSE)
                || !EnglishHomographs.isNoun(text, sentence.first, head, true)) {
            return false;
        }
        Frame frame = frame(cue, after);
        int start = frame == Frame.OF ? after + 1 : after;
        if (frame == null || start >= sentence.end) {
            return false;
        }
        int limit = sentence.contents.end(start, beforeVerb(start, sentence.limit(start), frame), frame, Form.BASE);
        if (limit <= start) {
            return false;
        }
        Span source = possessor(head);
        EnglishDraft draft = EnglishDraft.of(
                frame, source, text.words.span(head, after), List.of(sentence.contents.span(start, limit)));
        sentence.add(source == null ? inheriting(draft, head) : draft, limit);
        return true;
    }

    /** Where the verb stands whose subject the noun is, with all that belongs to it: {@code the claim that it is late was}. */
    private int beforeVerb(int start, int limit, Frame frame) {
        int due = frame == Frame.THAT ? 1 : 0;
        boolean verb = false;
        for (int i = start + 1; i < limit; i++) {
            EnglishClass type = text.type(i);
            boolean finite = type.isAuxiliary() || sentence.phrases.isFinite(i);
            if (finite && !verb) {
                if (due == 0) {
                    return i;
                }
                due--;
            }
            verb = finite || (verb && type == EnglishClass.ADVERB);
            if (type == EnglishClass.RELATIVE
                    || type == EnglishClass.THAT
                    || type == EnglishClass.QUESTION
                    || type == EnglishClass.SUBORDINATOR
                    || type == EnglishClass.COORDINATOR
                    || type == EnglishClass.PRONOUN) {
                due = 1;
            }
        }
        return limit;
    }

    private EnglishDraft inheriting(EnglishDraft draft, int head) {
        Span subject = sentence.phrases.subjectBefore(head);
        boolean before = subject != null && subject.end() <= draft.cue().start();
        return before ? draft.inheriting(subject) : draft;
    }

    private @Nullable Frame frame(EnglishCue cue, int after) {
        EnglishClass type = text.type(after);
        // A verb after that makes it a relative clause: the claims that follow.
        boolean clause = after + 1 < sentence.end && !sentence.phrases.isFinite(after + 1);
        if (type == EnglishClass.THAT && cue.takes(Frame.THAT) && clause) {
            return Frame.THAT;
        }
        if (type == EnglishClass.TO && cue.takes(Frame.TO)) {
            return Frame.TO;
        }
        return type == EnglishClass.PREPOSITION && cue.takes(Frame.OF) && isAbout(after) ? Frame.OF : null;
    }

    private boolean isAbout(int word) {
        return text.is(word, "of")
                || text.is(word, "for")
                || text.is(word, "about")
                || text.is(word, "on")
                || text.is(word, "against");
    }

    private @Nullable Span possessor(int head) {
        for (int i = head - 1; i >= Math.max(sentence.first, head - NEAR); i--) {
            if (text.type(i) == EnglishClass.POSSESSIVE) {
                return text.words.span(i);
            }
            if (i > sentence.first && text.is(i, "s") && text.has(i, APOSTROPHE)) {
                int start = sentence.phrases.before(i);
                return start < i ? text.words.span(start, i) : null;
            }
        }
        return null;
    }
}
