package io.github.muqabala.claim.attribution;

import static io.github.muqabala.claim.attribution.EnglishText.COMMA;
import static io.github.muqabala.claim.attribution.EnglishText.DASH;
import static io.github.muqabala.claim.attribution.EnglishText.PAUSE;

import io.github.muqabala.claim.attribution.EnglishCue.Form;
import io.github.muqabala.claim.attribution.EnglishCue.Frame;
import io.github.muqabala.claim.attribution.EnglishCue.Kind;
import io.github.muqabala.text.Span;

/** Finds how far the content of an attribution goes. */
final class EnglishContent {
    /** A subject of a verb that follows has fewer words. */
    private static final int NEAR = 9;

    private final EnglishText text;

    private final Span paragraph;

    EnglishContent(EnglishText text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    /** The word after the last of a content that begins at a word. */
    int end(int start, int limit, Frame frame, Form form) {
        for (int i = start + 1; i < limit; i++) {
            if (text.quotation(i) >= 0 && text.quotation(i) == text.quotation(i - 1)) {
                continue;
            }
            if (frame == Frame.QUOTE
                    && text.closesBefore(i)
                    && text.quotation(i - 1) == text.quotation(start)
                    && endsSpeech(i)) {
                return i;
            }
            if (cuts(i, limit, frame, form)) {
                return i;
            }
        }
        return limit;
    }

    /** Whether the quotation that ends before a word ends with a comma or as a sentence does. */
    boolean endsSpeech(int after) {
        Span quotation = text.quotationSpan(text.quotation(after - 1));
        int i = quotation.end() - 1;
        while (i > quotation.start() && "\"'’”» ".indexOf(text.words.original().charAt(i)) >= 0) {
            i--;
        }
        char last = text.words.original().charAt(i);
        return last == ',' || last == '.' || last == '!' || last == '?';
    }

    /** Whether a content of a cue in some form does not go on at a word. */
    private boolean cuts(int word, int limit, Frame frame, Form form) {
        if (text.is(word, "according") || text.is(word, "quoting")) {
            return true;
        }
        boolean paused = text.has(word, COMMA | DASH);
        EnglishClass type = text.type(word);
        if ((paused || type == EnglishClass.COORDINATOR) && leadsToQuotation(word, limit)) {
            return true;
        }
        if (type == EnglishClass.COORDINATOR) {
            return joinsCue(word, limit, frame, form);
        }
        if (paused && isCue(word, Form.PARTICIPLE, true)) {
            return true;
        }
        if (!text.has(word, COMMA)) {
            return false;
        }
        boolean phrase = frame == Frame.OBJECT || frame == Frame.OF || frame == Frame.TO || frame == Frame.WH;
        boolean clause =
                type == EnglishClass.SUBORDINATOR || type == EnglishClass.RELATIVE || type == EnglishClass.PRONOUN;
        return (phrase && clause) || ((form == Form.PAST || form == Form.PRESENT) && isCue(word, form, false));
    }

    /** Whether what a conjunction joins is another cue of the same subject: {@code said … and added}. */
    private boolean joinsCue(int conjunction, int limit, Frame frame, Form form) {
        int next = conjunction + 1;
        while (next < limit && (text.type(next) == EnglishClass.ADVERB || text.endsIn(next, "ly"))) {
            next++;
        }
        if (next >= limit || text.has(next, PAUSE)) {
            return false;
        }
        boolean wide = frame == Frame.OBJECT || frame == Frame.OF || frame == Frame.TO;
        boolean finite = form == Form.PAST || form == Form.PRESENT;
        return isCue(next, form, wide)
                || (!finite && (isCue(next, Form.PAST, false) || isCue(next, Form.PRESENT, false)));
    }

    /** Whether a subject and a verb follow that have a quotation of their own. */
    private boolean leadsToQuotation(int word, int limit) {
        for (int i = word + 1; i < Math.min(limit - 1, word + NEAR) && !text.has(i, PAUSE); i++) {
            if (text.opens(i + 1)
                    && text.has(i + 1, PAUSE)
                    && (isCue(i, Form.PAST, false) || isCue(i, Form.PRESENT, false))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is such a form of a verb that says something, or, if {@code wide}, of any cue. */
    private boolean isCue(int word, Form form, boolean wide) {
        for (EnglishCue cue : text.cues(word)) {
            if (cue.kind() == Kind.VERB
                    && cue.form() == form
                    && form != Form.BASE
                    && (cue.takes(Frame.QUOTE) || wide)
                    && (cue.tail().isEmpty()
                            || (word + 1 < text.words.size()
                                    && text.is(word + 1, cue.tail().get(0))))) {
                return true;
            }
        }
        return false;
    }

    /** The characters from a word to the one before another, with the marks that belong to them. */
    Span span(int from, int to) {
        String original = text.words.original();
        int start = text.words.start(from);
        int floor = Math.max(paragraph.start(), from == 0 ? 0 : text.words.end(from - 1));
        if (text.opens(from)) {
            start = Math.max(floor, text.quotationSpan(text.quotation(from)).start());
        } else {
            while (start > floor && "$@#£€[(".indexOf(original.charAt(start - 1)) >= 0) {
                start--;
            }
        }
        int end = text.words.end(to - 1);
        int next = to < text.words.size() ? text.words.start(to) : original.length();
        int ceiling = Math.min(next, paragraph.end());
        if (text.closesBefore(to)) {
            end = Math.max(
                    end,
                    Math.min(ceiling, text.quotationSpan(text.quotation(to - 1)).end()));
        } else {
            while (end < ceiling && "%?!)]".indexOf(original.charAt(end)) >= 0) {
                end++;
            }
        }
        return new Span(start, end);
    }
}
