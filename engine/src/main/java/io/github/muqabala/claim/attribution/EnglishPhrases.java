package io.github.muqabala.claim.attribution;

import static io.github.muqabala.claim.attribution.EnglishText.CLOSING;
import static io.github.muqabala.claim.attribution.EnglishText.COMMA;
import static io.github.muqabala.claim.attribution.EnglishText.DASH;
import static io.github.muqabala.claim.attribution.EnglishText.PAUSE;

import io.github.muqabala.claim.attribution.EnglishCue.Form;
import io.github.muqabala.claim.attribution.EnglishCue.Kind;
import io.github.muqabala.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds noun phrases of a sentence: subjects, and what follows a preposition. */
final class EnglishPhrases {
    /** No noun phrase has more words, so that hostile text costs no more than others. */
    private static final int LONGEST = 30;

    private final EnglishText text;
    private final int first;
    private final int end;

    EnglishPhrases(EnglishText text, int first, int end) {
        this.text = text;
        this.first = first;
        this.end = end;
    }

    /** The first of the auxiliaries and adverbs right before a verb. */
    int groupStart(int verb) {
        int i = verb;
        while (i > first && verb - i < LONGEST && !text.has(i, PAUSE) && !text.closesBefore(i) && isOfGroup(i - 1)) {
            i--;
        }
        return i;
    }

    private boolean isOfGroup(int word) {
        EnglishClass type = text.type(word);
        boolean contraction = (text.is(word, "t") || text.is(word, "s")) && text.has(word, EnglishText.APOSTROPHE);
        return type.isAuxiliary()
                || (type == EnglishClass.ADVERB && !text.is(word, "many"))
                || (type == EnglishClass.OPEN && text.endsIn(word, "ly") && word > first)
                || (contraction && (text.is(word, "t") || (word > first && isPronominal(word - 1))));
    }

    private boolean isPronominal(int word) {
        EnglishClass type = text.type(word);
        return type == EnglishClass.PRONOUN
                || type == EnglishClass.RELATIVE
                || type == EnglishClass.THAT
                || type == EnglishClass.QUESTION;
    }

    /** Where the noun phrase begins that ends before {@code limit}; {@code limit} if there is none. */
    int before(int limit) {
        int i = limit;
        while (i > first && limit - i < LONGEST) {
            int word = i - 1;
            if (i < limit && (text.has(i, PAUSE & ~CLOSING) || text.quotation(word) != text.quotation(i))) {
                break;
            }
            EnglishClass type = text.type(word);
            if (type == EnglishClass.PRONOUN || type == EnglishClass.RELATIVE || type == EnglishClass.OBJECT) {
                return i == limit ? word : i;
            }
            if (type.endsPhrase() || (i < limit && isFinite(word)) || text.is(word, "as")) {
                break;
            }
            if (type == EnglishClass.COORDINATOR && !joinsNames(word)) {
                break;
            }
            i--;
        }
        while (i < limit && isLeadIn(i)) {
            i++;
        }
        return i;
    }

    private boolean isLeadIn(int word) {
        EnglishClass type = text.type(word);
        return type == EnglishClass.ADVERB || type == EnglishClass.COORDINATOR || type == EnglishClass.TIME;
    }

    private boolean joinsNames(int coordinator) {
        return coordinator > first
                && coordinator + 1 < end
                && text.isCapital(coordinator - 1) == text.isCapital(coordinator + 1)
                && !isFinite(coordinator + 1);
    }

    /** Whether a word can be a finite verb and hardly anything else. */
    boolean isFinite(int word) {
        EnglishClass type = text.type(word);
        if (type == EnglishClass.VERB
                || type == EnglishClass.MODAL
                || type == EnglishClass.BE
                || type == EnglishClass.HAVE) {
            return true;
        }
        if (type != EnglishClass.OPEN || text.isCapital(word)) {
            return false;
        }
        for (EnglishCue cue : text.cues(word)) {
            if (cue.kind() == Kind.VERB && cue.form() == Form.PAST && cue.tail().isEmpty()) {
                return true;
            }
        }
        return text.endsIn(word, "ed")
                && word > first
                && text.type(word - 1) != EnglishClass.DETERMINER
                && text.type(word - 1) != EnglishClass.POSSESSIVE
                && text.type(word - 1) != EnglishClass.PREPOSITION;
    }

    /** Whether a finite verb is among the words from one to another. */
    boolean holdsFinite(int from, int to) {
        for (int i = from; i < Math.min(to, from + LONGEST); i++) {
            if (isFinite(i) || text.type(i) == EnglishClass.DO || (text.endsIn(i, "s") && i > from && hasPresent(i))) {
                return true;
            }
            if (i > from && text.has(i, EnglishText.APOSTROPHE) && text.is(i, "s")) {
                return true;
            }
        }
        return false;
    }

    private boolean hasPresent(int word) {
        return text.cues(word).stream().anyMatch(cue -> cue.form() == Form.PRESENT);
    }

    /** The subject of a verb whose group begins at a word, where it stands right before it. */
    @Nullable
    Span subject(int group) {
        if (group == first) {
            return null;
        }
        if (text.has(group, COMMA | CLOSING | DASH) && !text.closesBefore(group)) {
            return beforeApposition(group);
        }
        EnglishClass type = text.type(group - 1);
        if (type == EnglishClass.COORDINATOR
                || type == EnglishClass.TO
                || type == EnglishClass.PREPOSITION
                || type == EnglishClass.SUBORDINATOR
                || type == EnglishClass.QUESTION
                || text.has(group, PAUSE)) {
            return null;
        }
        if (type == EnglishClass.THAT) {
            return text.words.span(group - 1);
        }
        int start = before(group);
        return start < group ? text.words.span(start, group) : null;
    }

    /** The words before and with an apposition that ends with a comma: {@code the minister, who has left, said}. */
    private @Nullable Span beforeApposition(int group) {
        int i = group - 1;
        while (i > first && group - i < LONGEST && !text.has(i, COMMA | CLOSING | DASH | EnglishText.OPENING)) {
            i--;
        }
        if (i <= first || group - i >= LONGEST || !text.has(i, COMMA | DASH | EnglishText.OPENING)) {
            return null;
        }
        EnglishClass type = text.type(i);
        boolean clause = type == EnglishClass.COORDINATOR
                || type == EnglishClass.PRONOUN
                || type == EnglishClass.THAT
                || type == EnglishClass.SUBORDINATOR;
        if (clause || text.quotation(i - 1) >= 0) {
            return null;
        }
        int start = before(i);
        if (start > first && start < i && text.has(start, COMMA) && Character.isDigit(text.words.letter(start, 0))) {
            start = before(start);
        }
        return start < i ? text.words.span(start, group) : null;
    }

    /** The subject of the first finite verb before a word, or else of the sentence. */
    @Nullable
    Span subjectBefore(int limit) {
        EnglishClass type = text.type(first);
        if (type != EnglishClass.PREPOSITION && type != EnglishClass.SUBORDINATOR && type != EnglishClass.QUESTION) {
            for (int i = first + 1; i < limit && i - first < 2 * LONGEST; i++) {
                if (text.quotation(i) < 0 && isFinite(i)) {
                    Span subject = subject(groupStart(i));
                    if (subject != null && !isPronominalRelative(subject)) {
                        return subject;
                    }
                }
            }
        }
        return mainSubject(limit);
    }

    private boolean isPronominalRelative(Span subject) {
        EnglishClass type = text.type(text.words.firstFrom(subject.start()));
        return type == EnglishClass.RELATIVE || type == EnglishClass.THAT;
    }

    /** The subject of the whole sentence, as far as it can be told: its first noun phrase. */
    @Nullable
    Span mainSubject(int limit) {
        int i = first;
        EnglishClass type = text.type(i);
        boolean introduced = type == EnglishClass.PREPOSITION
                || type == EnglishClass.SUBORDINATOR
                || type == EnglishClass.QUESTION
                || text.endsIn(i, "ing");
        if (introduced) {
            int j = i + 1;
            while (j < end && j - i < LONGEST && !text.has(j, COMMA)) {
                j++;
            }
            if (j < end && text.has(j, COMMA)) {
                return after(j, end);
            }
        }
        while (i < limit && isLeadIn(i)) {
            i++;
        }
        return after(i, limit);
    }

    /** The noun phrase that begins at a word and ends before {@code limit}. */
    @Nullable
    Span after(int from, int limit) {
        int i = from;
        while (i < limit && i - from < LONGEST) {
            EnglishClass type = text.type(i);
            if (i > from && (text.has(i, PAUSE & ~CLOSING) || text.opens(i) || text.closesBefore(i))) {
                break;
            }
            if (i == from && (type == EnglishClass.PRONOUN || type == EnglishClass.OBJECT)) {
                return text.words.span(i);
            }
            if (type.endsPhrase()
                    || (i > from && isFinite(i))
                    || (type == EnglishClass.COORDINATOR && !joinsNames(i))) {
                break;
            }
            i++;
        }
        return i > from ? text.words.span(from, i) : null;
    }

    /** The newspaper or station that words were said to, which passes them on: {@code told the News Agency}. */
    @Nullable
    Span outlet(int from, int to) {
        Span hearer = after(from, to);
        for (int i = from; hearer != null && i < to && text.words.start(i) < hearer.end(); i++) {
            if (text.isOutlet(i)) {
                return hearer;
            }
        }
        return null;
    }
}
