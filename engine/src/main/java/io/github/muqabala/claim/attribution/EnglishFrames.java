package io.github.muqabala.claim.attribution;

import static io.github.muqabala.claim.attribution.EnglishText.COLON;
import static io.github.muqabala.claim.attribution.EnglishText.COMMA;
import static io.github.muqabala.claim.attribution.EnglishText.DASH;
import static io.github.muqabala.claim.attribution.EnglishText.PAUSE;

import io.github.muqabala.claim.attribution.EnglishCue.Frame;

/** Finds what follows a cue as its content. */
final class EnglishFrames {
    private static final int NEAR = 14;

    private final EnglishText text;
    private final EnglishPhrases phrases;
    private final int end;
    private Frame frame = Frame.CLAUSE;

    EnglishFrames(EnglishSentence sentence) {
        text = sentence.text;
        phrases = sentence.phrases;
        end = sentence.end;
    }

    /** What was found last. */
    Frame frame() {
        return frame;
    }

    /** Where the content begins that follows a cue; -1 if none does. */
    int start(EnglishCue cue, int after, boolean parted) {
        int next = after;
        while (next < end
                && next < after + 4
                && !text.has(next, PAUSE)
                && !text.opens(next)
                && (text.type(next) == EnglishClass.TIME
                        || text.type(next) == EnglishClass.ADVERB
                        || (text.endsIn(next, "ly") && !text.isCapital(next)))) {
            next++;
        }
        if (next + 1 < end
                && !text.has(next, PAUSE)
                && text.type(next) == EnglishClass.PREPOSITION
                && text.type(next + 1) == EnglishClass.TIME
                && cue.takes(Frame.CLAUSE)
                && next + 2 < end
                && !text.has(next + 2, PAUSE)
                && text.type(next + 2) != EnglishClass.PREPOSITION) {
            next += 2;
        }
        if (next >= end) {
            return -1;
        }
        boolean says = cue.takes(Frame.QUOTE);
        if (text.has(next, COLON)) {
            return says ? found(Frame.QUOTE, next) : -1;
        }
        if (text.opens(next) && (says || cue.takes(Frame.CLAUSE)) && !text.has(next, PAUSE & ~COMMA)) {
            return found(Frame.QUOTE, next);
        }
        if (text.has(next, COMMA | DASH)) {
            return afterAside(cue, next);
        }
        if (text.has(next, PAUSE)) {
            return -1;
        }
        int negated = next;
        if (text.is(next, "not") && next + 1 < end) {
            next++;
        }
        EnglishClass type = text.type(next);
        if (type == EnglishClass.THAT && cue.takes(Frame.THAT)) {
            return found(Frame.THAT, next);
        }
        boolean when = text.is(next, "when") || text.is(next, "where");
        if ((type == EnglishClass.QUESTION || type == EnglishClass.RELATIVE)
                && cue.takes(Frame.WH)
                && !(when && parted)) {
            return found(Frame.WH, negated);
        }
        if (type == EnglishClass.SUBORDINATOR && says && !parted) {
            return found(Frame.CLAUSE, next);
        }
        if (type == EnglishClass.TO) {
            return cue.takes(Frame.TO) ? found(Frame.TO, negated) : says ? later(cue, next, true) : -1;
        }
        if (type == EnglishClass.PREPOSITION && !text.is(next, "like")) {
            return says ? later(cue, next, parted) : -1;
        }
        boolean phrase = type == EnglishClass.DETERMINER
                || type == EnglishClass.POSSESSIVE
                || type == EnglishClass.PRONOUN
                || type == EnglishClass.OBJECT
                || type == EnglishClass.OPEN
                || type == EnglishClass.THAT
                || type == EnglishClass.QUESTION;
        if (!phrase) {
            return -1;
        }
        if (cue.takes(Frame.HEARER)) {
            return afterHearer(cue, next);
        }
        if (cue.takes(Frame.CLAUSE) && (phrases.holdsFinite(next, end) || (says && !cue.takes(Frame.OBJECT)))) {
            return found(Frame.CLAUSE, next);
        }
        return cue.takes(Frame.OBJECT) ? found(Frame.OBJECT, next) : -1;
    }

    /** After {@code said, however, that}. */
    private int afterAside(EnglishCue cue, int comma) {
        for (int i = comma + 1; i < Math.min(end, comma + NEAR); i++) {
            if (text.has(i, COMMA | DASH) && text.type(i) == EnglishClass.THAT && cue.takes(Frame.THAT)) {
                return found(Frame.THAT, i);
            }
            if (text.has(i, PAUSE) && text.opens(i) && cue.takes(Frame.QUOTE)) {
                return found(Frame.QUOTE, i);
            }
        }
        return -1;
    }

    /** After {@code said in a statement}. */
    private int later(EnglishCue cue, int from, boolean parted) {
        int pause = -1;
        for (int i = from + 1; i < Math.min(end, from + NEAR); i++) {
            if (text.opens(i) && text.has(i, PAUSE) && cue.takes(Frame.QUOTE)) {
                return found(Frame.QUOTE, i);
            }
            if (text.has(i, COLON) && cue.takes(Frame.QUOTE)) {
                return found(Frame.QUOTE, i);
            }
            if (text.has(i, PAUSE & ~COMMA)) {
                break;
            }
            if (text.has(i, COMMA) && pause < 0) {
                pause = i;
            }
            if (text.type(i) == EnglishClass.THAT && cue.takes(Frame.THAT)) {
                return found(Frame.THAT, i);
            }
        }
        boolean clause = !parted && cue.takes(Frame.CLAUSE) && pause > 0 && phrases.holdsFinite(pause, end);
        return clause ? found(Frame.CLAUSE, from) : -1;
    }

    private int afterHearer(EnglishCue cue, int from) {
        boolean pronoun = text.type(from) == EnglishClass.PRONOUN
                || text.type(from) == EnglishClass.OBJECT
                || text.is(from, "her")
                || text.is(from, "reporters");
        for (int i = from; i < Math.min(end, from + NEAR); i++) {
            if (text.opens(i) && cue.takes(Frame.QUOTE) && text.has(i, PAUSE)) {
                return found(Frame.QUOTE, i);
            }
            if (i > from && text.has(i, COLON) && cue.takes(Frame.QUOTE)) {
                return found(Frame.QUOTE, i);
            }
            if (i > from && text.has(i, PAUSE)) {
                return -1;
            }
            EnglishClass type = text.type(i);
            if (type == EnglishClass.THAT && cue.takes(Frame.THAT)) {
                return found(Frame.THAT, i);
            }
            if (type == EnglishClass.QUESTION && !text.is(i, "when") && !text.is(i, "where") && cue.takes(Frame.WH)) {
                return found(Frame.WH, i);
            }
            if (type == EnglishClass.TO && cue.takes(Frame.TO)) {
                return found(Frame.TO, i);
            }
            if (i > from
                    && (type == EnglishClass.PRONOUN
                            || type == EnglishClass.DETERMINER
                            || type == EnglishClass.POSSESSIVE)
                    && text.type(i - 1) != EnglishClass.PREPOSITION) {
                return found(Frame.CLAUSE, i);
            }
            if (i > from && (text.is(i, "about") || (pronoun && text.is(i, "of")))) {
                return found(Frame.OF, i + 1 < end ? i + 1 : i);
            }
            if (pronoun && i == from + 1) {
                return type == EnglishClass.PREPOSITION || type == EnglishClass.TIME || type == EnglishClass.ADVERB
                        ? later(cue, i, true)
                        : found(Frame.CLAUSE, i);
            }
        }
        return cue.takes(Frame.CLAUSE) && phrases.holdsFinite(from, end)
                ? found(Frame.CLAUSE, from)
                : cue.takes(Frame.OBJECT) && !says(cue) ? found(Frame.OBJECT, from) : -1;
    }

    private static boolean says(EnglishCue cue) {
        return cue.takes(Frame.QUOTE) && cue.takes(Frame.CLAUSE);
    }

    private int found(Frame kind, int start) {
        frame = kind;
        return start;
    }
}
