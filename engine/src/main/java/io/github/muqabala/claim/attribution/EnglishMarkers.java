package io.github.muqabala.claim.attribution;

import static io.github.muqabala.claim.attribution.EnglishText.COLON;
import static io.github.muqabala.claim.attribution.EnglishText.COMMA;
import static io.github.muqabala.claim.attribution.EnglishText.DASH;
import static io.github.muqabala.claim.attribution.EnglishText.PAUSE;

import io.github.muqabala.claim.attribution.EnglishCue.Form;
import io.github.muqabala.claim.attribution.EnglishCue.Frame;
import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads attributions whose cue is no verb or noun: a colon, {@code according to}, {@code reportedly}. */
final class EnglishMarkers {
    /** A speaker's name before a colon has no more words. */
    private static final int LONGEST_NAME = 8;

    private final EnglishSentence sentence;
    private final EnglishText text;

    EnglishMarkers(EnglishSentence sentence) {
        this.sentence = sentence;
        text = sentence.text;
    }

    /** A name and a colon, as in a headline or a transcript: {@code Mayor: ‘We are ready’}. */
    void readColon(boolean headline) {
        int from = sentence.first;
        if (!headline && text.quotation(from) >= 0) {
            return;
        }
        for (int i = from + 1; i < Math.min(sentence.end, from + LONGEST_NAME + 1); i++) {
            if (text.has(i, COLON) && !speaks(i - 1)) {
                boolean named = text.isCapital(from) && text.isCapital(i - 1);
                if (named && (headline || text.opens(i) || isShouted(from, i))) {
                    int colon = text.words.original().indexOf(':', text.words.end(i - 1));
                    Span cue = new Span(colon, colon + 1);
                    List<Span> content = List.of(sentence.contents.span(i, sentence.end));
                    sentence.add(EnglishDraft.of(Frame.QUOTE, text.words.span(from, i), cue, content), sentence.end);
                }
                return;
            }
            if (speaks(i - 1)) {
                return;
            }
            if (text.has(i, DASH)) {
                from = i;
            } else if (text.has(i, PAUSE & ~COMMA) || sentence.phrases.isFinite(i)) {
                return;
            }
        }
    }

    /** Whether a word is a verb that can have a quotation itself, as {@code he says}. */
    private boolean speaks(int word) {
        for (EnglishCue cue : text.cues(word)) {
            if (cue.takes(Frame.QUOTE) && cue.form() != Form.BASE) {
                return true;
            }
        }
        return false;
    }

    private boolean isShouted(int from, int to) {
        int start = text.words.start(from);
        int end = text.words.end(to - 1);
        for (int i = start; i < end; i++) {
            if (Character.isLowerCase(text.words.original().charAt(i))) {
                return false;
            }
        }
        return end - start > 2;
    }

    boolean readSource(int head, int after) {
        Span source = sentence.phrases.after(after, sentence.end);
        if (source == null) {
            return false;
        }
        int first = sentence.first;
        int next = text.words.firstFrom(source.end());
        List<Span> content = new ArrayList<>();
        if (head > first) {
            content.add(sentence.contents.span(first, head));
        }
        boolean resumes = head == first || (next < sentence.end && text.has(next, COMMA));
        if (next < sentence.end && resumes && !EnglishAsides.isTail(text, next)) {
            content.add(sentence.contents.span(next, sentence.end));
        }
        if (content.isEmpty()) {
            return false;
        }
        sentence.add(EnglishDraft.of(Frame.CLAUSE, source, text.words.span(head, after), content), sentence.end);
        return true;
    }

    /** An agency that passes on another's words: {@code the agency said, quoting officials, that …}. */
    void readQuoting() {
        for (int i = sentence.first + 1; i + 1 < sentence.end; i++) {
            if (text.is(i, "quoting") && text.quotation(i) < 0 && text.quotation(i + 1) < 0) {
                Span source = sentence.phrases.after(i + 1, sentence.end);
                if (source != null) {
                    sentence.passOn(text.words.span(i - 1).end(), source);
                    return;
                }
            }
        }
    }

    boolean readAdverb(int head, int after) {
        List<Span> content = new ArrayList<>();
        if (head > sentence.free()) {
            content.add(sentence.contents.span(sentence.free(), head));
        }
        int limit = after;
        if (after < sentence.end) {
            limit = sentence.contents.end(after, sentence.limit(after), Frame.OBJECT, Form.PAST);
        }
        if (limit > after) {
            content.add(sentence.contents.span(after, limit));
        }
        if (content.isEmpty()) {
            return false;
        }
        sentence.add(EnglishDraft.of(Frame.CLAUSE, null, text.words.span(head, after), content), after);
        return true;
    }
}
