package io.github.muqabala.claim.attribution;

import static io.github.muqabala.claim.attribution.EnglishText.APOSTROPHE;
import static io.github.muqabala.claim.attribution.EnglishText.PAUSE;

import io.github.muqabala.claim.attribution.EnglishCue.Form;
import io.github.muqabala.claim.attribution.EnglishCue.Frame;
import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads attributions whose cue is a verb. */
final class EnglishVerbs {
    private final EnglishSentence sentence;
    private final EnglishText text;
    private final EnglishPhrases phrases;
    private final EnglishAsides asides;
    private final EnglishFrames frames;

    EnglishVerbs(EnglishSentence sentence) {
        this.sentence = sentence;
        text = sentence.text;
        phrases = sentence.phrases;
        asides = new EnglishAsides(sentence);
        frames = new EnglishFrames(sentence);
    }

    boolean read(EnglishCue cue, int head, int after) {
        boolean ambiguous = cue.form() == Form.BASE || cue.form() == Form.PRESENT;
        if (ambiguous && EnglishHomographs.isNoun(text, sentence.first, head, false)) {
            return false;
        }
        int group = phrases.groupStart(head);
        boolean be = holds(EnglishClass.BE, group, head);
        if (cue.form() == Form.PAST && be) {
            return readPassive(cue, group, head, after);
        }
        if (cue.takes(Frame.SEEM)) {
            return readSeem(cue, group, head, after);
        }
        boolean verb = !be && (cue.form() == Form.PAST || cue.form() == Form.PARTICIPLE);
        if (verb && isAdjective(cue, group, head, after)) {
            return false;
        }
        Span subject = phrases.subject(group);
        EnglishAsides.Verb found = new EnglishAsides.Verb(cue, group, head, after, subject);
        if (asides.isSpoken(found) && asides.read(found)) {
            return true;
        }
        int start = frames.start(cue, after, asides.isParted(found));
        if (start >= 0) {
            return readContent(found, start);
        }
        if (after == sentence.end && cue.takes(Frame.QUOTE) && isColonAfter(after)) {
            EnglishDraft draft = EnglishDraft.of(Frame.QUOTE, subject, text.words.span(head, after), List.of());
            sentence.add(subject == null ? draft.inheriting(phrases.subjectBefore(group)) : draft, after);
            return true;
        }
        boolean speaks = cue.takes(Frame.QUOTE) || cue.takes(Frame.CLAUSE);
        return speaks && cue.form() != Form.PARTICIPLE && asides.read(found);
    }

    /** Reads a verb within another's content: one with a subject of its own and {@code that}. */
    boolean readNested(EnglishCue cue, int head, int after, int bound) {
        int group = phrases.groupStart(head);
        Span subject = phrases.subject(group);
        boolean named = subject != null
                && text.type(group - 1) != EnglishClass.RELATIVE
                && text.type(group - 1) != EnglishClass.THAT;
        if (!named || holds(EnglishClass.BE, group, head) || isAdjective(cue, group, head, after)) {
            return false;
        }
        int start = frames.start(cue, after, false);
        if (start < 0 || start >= bound || frames.frame() != Frame.THAT) {
            return false;
        }
        Span content = sentence.contents.span(start, sentence.contents.end(start, bound, Frame.THAT, cue.form()));
        sentence.addNested(EnglishDraft.of(Frame.THAT, subject, text.words.span(head, after), List.of(content)));
        return true;
    }

    /** The content that begins at a word after the verb. */
    private boolean readContent(EnglishAsides.Verb verb, int start) {
        Frame frame = frames.frame();
        EnglishCue cue = verb.cue();
        int bound = opensSentence(verb) || isRelative(verb) ? sentence.limitAtComma(start) : sentence.limit(start);
        int limit = sentence.contents.end(start, bound, frame, cue.form());
        if (limit <= start) {
            return false;
        }
        Span content = sentence.contents.span(start, limit);
        Span subject = verb.subject();
        EnglishDraft draft = EnglishDraft.of(frame, subject, verb.span(text), List.of(content));
        if (subject == null) {
            Span other = phrases.subjectBefore(verb.group());
            boolean apart = other == null || other.end() <= verb.span(text).start() || other.start() >= content.end();
            draft = draft.inheriting(apart ? other : null);
        }
        Span outlet = cue.takes(Frame.HEARER) ? phrases.outlet(verb.after(), start) : null;
        sentence.add(outlet == null ? draft : draft.by(draft.source(), outlet), limit);
        return true;
    }

    private boolean holds(EnglishClass type, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.type(i) == type) {
                return true;
            }
        }
        return false;
    }

    /** Whether a participle stands before a noun or after one, as in {@code a proposed plan backed by them}. */
    private boolean isAdjective(EnglishCue cue, int group, int head, int after) {
        if (cue.form() == Form.PAST && after < sentence.end && text.is(after, "by") && !text.has(after, PAUSE)) {
            return true;
        }
        if (cue.frames().size() == 1 && cue.takes(Frame.PASSIVE)) {
            return true;
        }
        if (head == sentence.first || text.has(head, PAUSE)) {
            return false;
        }
        EnglishClass before = text.type(head - 1);
        if (before == EnglishClass.DETERMINER) {
            return true;
        }
        boolean owned =
                text.is(head - 1, "s") && text.has(head - 1, APOSTROPHE) && !holds(EnglishClass.HAVE, group, head);
        return cue.form() == Form.PAST
                && (before == EnglishClass.POSSESSIVE || before == EnglishClass.PREPOSITION || owned);
    }

    /** Whether a verb without a subject begins the sentence: {@code Asked whether …, the minister said}. */
    private boolean opensSentence(EnglishAsides.Verb verb) {
        boolean participle = verb.cue().form() == Form.PARTICIPLE || verb.cue().form() == Form.PAST;
        int first = sentence.first;
        return participle && verb.subject() == null && (verb.group() == first || verb.group() == first + 1);
    }

    /** Whether the verb is that of an apposition, which ends at a comma: {@code the minister, who said …, left}. */
    private boolean isRelative(EnglishAsides.Verb verb) {
        int begin = verb.begin(text.words);
        return text.type(begin) == EnglishClass.RELATIVE && text.has(begin, EnglishText.COMMA);
    }

    private boolean isColonAfter(int word) {
        String original = text.words.original();
        int i = text.words.end(word - 1);
        return i < original.length() && original.charAt(i) == ':';
    }

    /** Is said to have left: the subject is what is said too. */
    private boolean readPassive(EnglishCue cue, int group, int head, int after) {
        if (!cue.takes(Frame.PASSIVE) || after >= sentence.end || (text.has(after, PAUSE) && !text.opens(after))) {
            return false;
        }
        Span source = null;
        int start = after;
        if (text.is(after, "by")) {
            source = phrases.after(after + 1, sentence.end);
            if (source == null) {
                return false;
            }
            start = text.words.firstFrom(source.end());
        }
        return addWithSubject(Frame.PASSIVE, source, group, text.words.span(head, after), start);
    }

    private boolean readSeem(EnglishCue cue, int group, int head, int after) {
        boolean followed = cue.takes(Frame.SEEM) && after < sentence.end && !text.has(after, PAUSE);
        return followed && addWithSubject(Frame.SEEM, null, group, text.words.span(head, after), after);
    }

    private boolean addWithSubject(Frame frame, @Nullable Span source, int group, Span cue, int start) {
        List<Span> content = new ArrayList<>();
        Span subject = phrases.subject(group);
        if (subject != null) {
            content.add(subject);
        }
        int limit = start;
        if (start < sentence.end) {
            limit = sentence.contents.end(start, sentence.limit(start), Frame.OBJECT, Form.PAST);
        }
        if (limit > start) {
            content.add(sentence.contents.span(start, limit));
        }
        if (content.isEmpty()) {
            return false;
        }
        sentence.add(EnglishDraft.of(frame, source, cue, content), limit);
        return true;
    }
}
