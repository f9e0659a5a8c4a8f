package io.github.muqabala.claim.attribution;

import static io.github.muqabala.claim.attribution.EnglishText.COLON;
import static io.github.muqabala.claim.attribution.EnglishText.COMMA;
import static io.github.muqabala.claim.attribution.EnglishText.DASH;
import static io.github.muqabala.claim.attribution.EnglishText.PAUSE;

import io.github.muqabala.claim.attribution.EnglishCue.Frame;
import org.jspecify.annotations.Nullable;

/** Finds what follows a cue as its content. */
final class EnglishFrames {
    /** So far after a cue its content is looked for. */
    private static final int NEAR = 14;
    /** So many adverbs may follow a cue. */
    private static final int ADVERBS = 4;

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

    /**
     * Where the content begins that follows a cue; -1 if none does.
     *
     * @param parted whether a pause before the cue and its subject lets the content stand before it
     */
    int start(EnglishCue cue, int after, boolean parted) {
        int next = afterTime(cue, after);
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
        return text.has(next, PAUSE) ? -1 : adjacent(cue, next, parted);
    }

    /** After {@code said again on Monday}. */
    private int afterTime(EnglishCue cue, int after) {
        int next = after;
        while (next < end && next < after + ADVERBS && !text.has(next, PAUSE) && !text.opens(next) && isAdverb(next)) {
            next++;
        }
        boolean time = next + 2 < end
                && !text.has(next, PAUSE)
                && text.type(next) == EnglishClass.PREPOSITION
                && text.type(next + 1) == EnglishClass.TIME;
        boolean clause = time && !text.has(next + 2, PAUSE) && text.type(next + 2) != EnglishClass.PREPOSITION;
        return clause && cue.takes(Frame.CLAUSE) ? next + 2 : next;
    }

    private boolean isAdverb(int word) {
        EnglishClass type = text.type(word);
        return type == EnglishClass.TIME
                || type == EnglishClass.ADVERB
                || (text.endsIn(word, "ly") && !text.isCapital(word));
    }

    /** The content that begins at a word with nothing between. */
    private int adjacent(EnglishCue cue, int word, boolean parted) {
        boolean says = cue.takes(Frame.QUOTE);
        int next = text.is(word, "not") && word + 1 < end ? word + 1 : word;
        EnglishClass type = text.type(next);
        if (type == EnglishClass.THAT && cue.takes(Frame.THAT)) {
            return found(Frame.THAT, next);
        }
        boolean question = type == EnglishClass.QUESTION || type == EnglishClass.RELATIVE;
        if (question && cue.takes(Frame.WH) && !(isWhen(next) && parted)) {
            return found(Frame.WH, word);
        }
        if (type == EnglishClass.SUBORDINATOR && says && !parted) {
            return found(Frame.CLAUSE, next);
        }
        if (type == EnglishClass.TO && cue.takes(Frame.TO)) {
            return found(Frame.TO, word);
        }
        if (type == EnglishClass.TO || (type == EnglishClass.PREPOSITION && !text.is(next, "like"))) {
            return says ? later(cue, next, parted || type == EnglishClass.TO) : -1;
        }
        if (!type.beginsPhrase()) {
            return -1;
        }
        if (cue.takes(Frame.HEARER)) {
            return afterHearer(cue, next);
        }
        boolean clause = phrases.holdsFinite(next, end) || (says && !cue.takes(Frame.OBJECT));
        if (clause && cue.takes(Frame.CLAUSE)) {
            return found(Frame.CLAUSE, next);
        }
        return cue.takes(Frame.OBJECT) ? found(Frame.OBJECT, next) : -1;
    }

    /** When and where tell of the saying as often as they ask. */
    private boolean isWhen(int word) {
        return text.is(word, "when") || text.is(word, "where");
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

    /** After {@code told reporters}. */
    private int afterHearer(EnglishCue cue, int from) {
        boolean pronoun = isPronoun(from);
        for (int i = from; i < Math.min(end, from + NEAR); i++) {
            boolean quoted = text.opens(i) ? text.has(i, PAUSE) : i > from && text.has(i, COLON);
            if (quoted && cue.takes(Frame.QUOTE)) {
                return found(Frame.QUOTE, i);
            }
            if (i > from && text.has(i, PAUSE)) {
                return -1;
            }
            Frame marked = marked(i);
            if (marked != null && cue.takes(marked)) {
                return found(marked, i);
            }
            if (i == from) {
                continue;
            }
            EnglishClass type = text.type(i);
            boolean subject =
                    type == EnglishClass.PRONOUN || type == EnglishClass.DETERMINER || type == EnglishClass.POSSESSIVE;
            if (subject && text.type(i - 1) != EnglishClass.PREPOSITION) {
                return found(Frame.CLAUSE, i);
            }
            if (text.is(i, "about") || (pronoun && text.is(i, "of"))) {
                return found(Frame.OF, Math.min(i + 1, end - 1));
            }
            if (pronoun && i == from + 1) {
                boolean adjunct = type == EnglishClass.PREPOSITION || isAdverb(i);
                return adjunct ? later(cue, i, true) : found(Frame.CLAUSE, i);
            }
        }
        if (cue.takes(Frame.CLAUSE) && phrases.holdsFinite(from, end)) {
            return found(Frame.CLAUSE, from);
        }
        boolean says = cue.takes(Frame.QUOTE) && cue.takes(Frame.CLAUSE);
        return cue.takes(Frame.OBJECT) && !says ? found(Frame.OBJECT, from) : -1;
    }

    /** Of which frame a word is the mark. */
    private @Nullable Frame marked(int word) {
        return switch (text.type(word)) {
            case THAT -> Frame.THAT;
            case QUESTION -> isWhen(word) ? null : Frame.WH;
            case TO -> Frame.TO;
            default -> null;
        };
    }

    private boolean isPronoun(int word) {
        EnglishClass type = text.type(word);
        return type == EnglishClass.PRONOUN
                || type == EnglishClass.OBJECT
                || text.is(word, "her")
                || text.is(word, "reporters");
    }

    private int found(Frame kind, int start) {
        frame = kind;
        return start;
    }
}
