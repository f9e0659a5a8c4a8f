package io.github.muqabala.claim.attribution;

import static io.github.muqabala.claim.attribution.EnglishText.COLON;
import static io.github.muqabala.claim.attribution.EnglishText.COMMA;
import static io.github.muqabala.claim.attribution.EnglishText.DASH;
import static io.github.muqabala.claim.attribution.EnglishText.PAUSE;

import io.github.muqabala.claim.attribution.EnglishCue.Form;
import io.github.muqabala.claim.attribution.EnglishCue.Frame;
import io.github.muqabala.claim.attribution.EnglishCue.Kind;
import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the attributions of one sentence. */
final class EnglishReader {
    private static final int NEAR = 14;

    private final EnglishText text;
    private final int first;
    private final int end;
    private final EnglishPhrases phrases;
    private final EnglishContent contents;
    private final List<Draft> found = new ArrayList<>();
    /** Words before this one are taken. */
    private int free;

    private final boolean[] taken;
    private final boolean[] sources;

    /** An attribution in the making. */
    record Draft(Frame frame, @Nullable Span source, boolean inherited, Span cue, List<Span> content, String tag) {
        Draft with(List<Span> other) {
            return new Draft(frame, source, inherited, cue, other, tag);
        }
    }

    EnglishReader(EnglishText text, EnglishSentence sentence) {
        this.text = text;
        first = sentence.first();
        end = sentence.end();
        phrases = new EnglishPhrases(text, sentence);
        contents = new EnglishContent(text);
        free = first;
        taken = new boolean[end - first];
        sources = new boolean[end - first];
    }

    List<Draft> read(boolean headline) {
        if (headline || text.quotation(first) < 0) {
            readColon(headline);
        }
        pass(true);
        free = first;
        pass(false);
        return found;
    }

    /** What is said is read before what is thought, wanted or judged, and those do not go on across it. */
    private void pass(boolean speech) {
        for (int i = first; i < end; i++) {
            if (taken[i - first]) {
                free = Math.max(free, i + 1);
                continue;
            }
            if (text.quotation(i) >= 0
                    || text.has(i, EnglishText.HYPHEN)
                    || (i + 1 < end && text.has(i + 1, EnglishText.HYPHEN))) {
                continue;
            }
            for (EnglishCue cue : text.cues(i)) {
                boolean speaks = cue.takes(Frame.QUOTE) || (cue.takes(Frame.CLAUSE) && cue.kind() != Kind.ADVERB);
                int after = (!speech || (speaks && !isWanted(cue, i))) && i >= free ? afterTail(cue, i) : -1;
                if (after > 0 && read(cue, i, after)) {
                    break;
                }
            }
        }
    }

    /** Whether a verb is the infinitive of another cue, which its content belongs to: {@code declined to say}. */
    private boolean isWanted(EnglishCue cue, int head) {
        int to = head - 1;
        if (cue.form() != Form.BASE || to <= first || text.type(to) != EnglishClass.TO) {
            return false;
        }
        for (int i = to - 1; i >= Math.max(first, to - 5) && !text.has(i + 1, PAUSE); i--) {
            for (EnglishCue other : text.cues(i)) {
                if (other.kind() == Kind.VERB
                        && (other.takes(Frame.TO) || other.takes(Frame.OBJECT))
                        && !other.takes(Frame.QUOTE)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where the content that begins at a word has to end, since other words are taken. */
    private int limit(int start) {
        int i = start;
        while (i < end && !taken[i - first] && !sources[i - first]) {
            i++;
        }
        return i;
    }

    private int afterTail(EnglishCue cue, int head) {
        int i = head + 1;
        for (String word : cue.tail()) {
            if (i >= end || !text.is(i, word) || text.has(i, PAUSE)) {
                return -1;
            }
            i++;
        }
        return i;
    }

    private boolean read(EnglishCue cue, int head, int after) {
        return switch (cue.kind()) {
            case SOURCE -> readSource(head, after);
            case ADVERB -> readAdverb(head, after);
            case NOUN -> EnglishVerbs.isNoun(text, first, head, true) && readNoun(cue, head, after);
            case VERB -> readVerb(cue, head, after);
        };
    }

    /** A name and a colon. */
    private void readColon(boolean headline) {
        int from = first;
        for (int i = first + 1; i < Math.min(end, from + 9); i++) {
            if (text.has(i, COLON)) {
                boolean named = text.isCapital(from) && text.isCapital(i - 1);
                if (named && (headline || text.opens(i) || isShouted(from, i))) {
                    int colon = text.words.original().indexOf(':', text.words.end(i - 1));
                    add(
                            Frame.QUOTE,
                            text.words.span(from, i),
                            false,
                            new Span(colon, colon + 1),
                            List.of(contents.span(i, end)),
                            ":");
                    free = end;
                }
                return;
            }
            if (text.has(i, DASH)) {
                from = i;
            } else if (text.has(i, PAUSE & ~COMMA) || phrases.isFinite(i)) {
                return;
            }
        }
    }

    private boolean isShouted(int from, int to) {
        for (int i = text.words.start(from); i < text.words.end(to - 1); i++) {
            if (Character.isLowerCase(text.words.original().charAt(i))) {
                return false;
            }
        }
        return text.words.end(to - 1) - text.words.start(from) > 2;
    }

    private boolean readSource(int head, int after) {
        Span source = phrases.after(after, end);
        if (source == null) {
            return false;
        }
        int next = text.words.firstFrom(source.end());
        List<Span> content = new ArrayList<>();
        if (head > first) {
            content.add(contents.span(first, head));
        }
        if (next < end && (head == first || text.has(next, COMMA)) && !isTail(next)) {
            content.add(contents.span(next, end));
        }
        if (content.isEmpty()) {
            return false;
        }
        add(Frame.CLAUSE, source, false, text.words.span(head, after), content, "according");
        free = end;
        return true;
    }

    private boolean isTail(int word) {
        return text.endsIn(word, "ing") || text.type(word) == EnglishClass.RELATIVE;
    }

    private boolean readAdverb(int head, int after) {
        List<Span> content = new ArrayList<>();
        if (head > free) {
            content.add(contents.span(free, head));
        }
        int limit = after < end ? contents.end(after, limit(after), Frame.OBJECT, Form.PAST) : after;
        if (limit > after) {
            content.add(contents.span(after, limit));
        }
        if (content.isEmpty()) {
            return false;
        }
        add(Frame.CLAUSE, null, false, text.words.span(head, after), content, "adverb");
        return true;
    }

    private boolean readNoun(EnglishCue cue, int head, int after) {
        if (after >= end || text.has(after, PAUSE)) {
            return false;
        }
        EnglishClass type = text.type(after);
        Frame frame;
        int start = after;
        if (type == EnglishClass.THAT && cue.takes(Frame.THAT) && after + 1 < end && !phrases.isFinite(after + 1)) {
            frame = Frame.THAT;
        } else if (type == EnglishClass.TO && cue.takes(Frame.TO)) {
            frame = Frame.TO;
        } else if (type == EnglishClass.PREPOSITION && cue.takes(Frame.OF) && isAbout(after) && after + 1 < end) {
            frame = Frame.OF;
            start = after + 1;
        } else {
            return false;
        }
        int limit = contents.end(start, limit(start), frame, Form.BASE);
        if (limit <= start) {
            return false;
        }
        Span source = possessor(head);
        add(
                frame,
                source == null ? lastOrMain(head) : source,
                source == null,
                text.words.span(head, after),
                List.of(contents.span(start, limit)),
                "noun " + text.words.folded(head) + " " + frame);
        free = limit;
        return true;
    }

    private boolean isAbout(int word) {
        return text.is(word, "of")
                || text.is(word, "for")
                || text.is(word, "about")
                || text.is(word, "on")
                || text.is(word, "against");
    }

    private @Nullable Span possessor(int head) {
        for (int i = head - 1; i >= Math.max(first, head - 4); i--) {
            if (text.type(i) == EnglishClass.POSSESSIVE) {
                return text.words.span(i);
            }
            if (i > first && text.is(i, "s") && text.has(i, EnglishText.APOSTROPHE)) {
                int start = phrases.before(i);
                return start < i ? text.words.span(start, i) : null;
            }
        }
        return null;
    }

    private @Nullable Span lastOrMain(int limit) {
        return phrases.subjectBefore(limit);
    }

    private boolean readVerb(EnglishCue cue, int head, int after) {
        if (EnglishVerbs.isNoun(text, first, head, false) && cue.form() != Form.PARTICIPLE && cue.form() != Form.PAST) {
            return false;
        }
        int group = phrases.groupStart(head);
        boolean be = false;
        boolean have = false;
        for (int i = group; i < head; i++) {
            be |= text.type(i) == EnglishClass.BE;
            have |= text.type(i) == EnglishClass.HAVE;
        }
        if (cue.form() == Form.PAST) {
            EnglishClass before = head > first ? text.type(head - 1) : EnglishClass.OPEN;
            if (be) {
                return readPassive(cue, group, head, after);
            }
            boolean adjective = before == EnglishClass.DETERMINER
                    || before == EnglishClass.POSSESSIVE
                    || before == EnglishClass.PREPOSITION
                    || (head > first + 1
                            && text.is(head - 1, "s")
                            && text.has(head - 1, EnglishText.APOSTROPHE)
                            && !have);
            if ((adjective && !text.has(head, PAUSE))
                    || (after < end && text.is(after, "by") && !text.has(after, PAUSE))) {
                return false;
            }
        }
        if (cue.frames().size() == 1 && cue.takes(Frame.PASSIVE)) {
            return false;
        }
        if (cue.form() == Form.PARTICIPLE
                && !be
                && head > first
                && !text.has(head, PAUSE)
                && text.type(head - 1) == EnglishClass.DETERMINER) {
            return false;
        }
        Span subject = phrases.subject(group);
        boolean inherited = subject == null;
        if (cue.takes(Frame.SEEM)) {
            return readSeem(cue, group, head, after, subject);
        }
        if (isSpoken(cue, group, head, subject) && readAside(cue, group, head, after, subject)) {
            return true;
        }
        EnglishFrames frames = new EnglishFrames(text, phrases, end);
        int start = frames.start(cue, after, isParted(group, subject));
        Frame frame = frames.frame();
        if (start >= 0) {
            int limit = contents.end(
                    start, opensSentence(cue, group) ? commaAfter(start) : limit(start), frame, cue.form());
            if (limit <= start) {
                return false;
            }
            if (inherited) {
                subject = lastOrMain(group);
            }
            boolean overlap = subject != null
                    && subject.end() > text.words.start(head)
                    && subject.start() < contents.span(start, limit).end();
            add(
                    frame,
                    overlap ? null : subject,
                    inherited,
                    text.words.span(head, after),
                    List.of(contents.span(start, limit)),
                    "verb " + text.words.folded(head) + " " + cue.tail() + " " + frame);
            free = limit;
            return true;
        }
        if (after == end && cue.takes(Frame.QUOTE) && isColonAfter(end)) {
            add(
                    Frame.QUOTE,
                    subject == null ? lastOrMain(group) : subject,
                    inherited,
                    text.words.span(head, after),
                    List.of(),
                    "open");
            return true;
        }
        boolean speaks = cue.takes(Frame.QUOTE) || cue.takes(Frame.CLAUSE);
        return speaks
                && (cue.form() == Form.PAST || cue.form() == Form.PRESENT || cue.form() == Form.BASE)
                && readAside(cue, group, head, after, subject);
    }

    /** Whether a verb after a comma has its subject behind it: {@code …, wrote the minister}. */
    private boolean isTurned(EnglishCue cue, int group, @Nullable Span subject) {
        if (subject != null
                || !text.has(group, COMMA)
                || group + 1 >= end
                || text.has(group + 1, PAUSE)
                || !phrases.holdsFinite(free, group)) {
            return false;
        }
        int pause = group + 1;
        while (pause < end && !text.has(pause, PAUSE)) {
            pause++;
        }
        EnglishClass type = text.type(group + 1);
        boolean phrase =
                type == EnglishClass.OPEN || type == EnglishClass.DETERMINER || type == EnglishClass.POSSESSIVE;
        return phrase && !text.opens(group + 1) && !phrases.holdsFinite(group + 1, pause);
    }

    /** Whether a verb without a subject begins the sentence: {@code Asked whether …, the minister said}. */
    private boolean opensSentence(EnglishCue cue, int group) {
        boolean participle = cue.form() == Form.PARTICIPLE || cue.form() == Form.PAST;
        return participle
                && (group == first
                        || (group == first + 1
                                && text.type(first) != EnglishClass.PRONOUN
                                && phrases.subject(group) == null));
    }

    private int commaAfter(int start) {
        int i = start;
        int limit = limit(start);
        while (i < limit && (i == start || !text.has(i, COMMA) || (text.quotation(i) >= 0 && !text.opens(i)))) {
            i++;
        }
        return i;
    }

    private boolean isColonAfter(int word) {
        String original = text.words.original();
        int i = text.words.end(word - 1);
        return i < original.length() && original.charAt(i) == ':';
    }

    private boolean isParted(int group, @Nullable Span subject) {
        int begin = subject == null ? group : text.words.firstFrom(subject.start());
        return begin > first && (text.has(begin, COMMA | DASH) || text.closesBefore(begin));
    }

    /** Whether a quotation ends before the verb or its subject as speech does. */
    private boolean isSpoken(EnglishCue cue, int group, int head, @Nullable Span subject) {
        int begin = subject == null ? group : text.words.firstFrom(subject.start());
        return cue.takes(Frame.QUOTE)
                && cue.form() != Form.PARTICIPLE
                && begin > free
                && ((text.closesBefore(begin)
                                && contents.endsSpeech(begin)
                                && (text.quotation(free) >= 0 || head + 1 >= end || !text.opens(head + 1)))
                        || isAs(begin - 1, head)
                        || isTurned(cue, group, subject));
    }

    private boolean readPassive(EnglishCue cue, int group, int head, int after) {
        if (!cue.takes(Frame.PASSIVE) || after >= end || (text.has(after, PAUSE) && !text.opens(after))) {
            return false;
        }
        Span subject = phrases.subject(group);
        Span source = null;
        int start = after;
        if (text.is(after, "by")) {
            source = phrases.after(after + 1, end);
            if (source == null) {
                return false;
            }
            start = text.words.firstFrom(source.end());
        }
        List<Span> content = new ArrayList<>();
        if (subject != null) {
            content.add(subject);
        }
        int limit = start < end ? contents.end(start, limit(start), Frame.OBJECT, Form.PAST) : start;
        if (limit > start) {
            content.add(contents.span(start, limit));
        }
        if (content.isEmpty()) {
            return false;
        }
        add(Frame.PASSIVE, source, false, text.words.span(head, after), content, "passive " + text.words.folded(head));
        free = Math.max(free, limit);
        return true;
    }

    private boolean readSeem(EnglishCue cue, int group, int head, int after, @Nullable Span subject) {
        if (after >= end || text.has(after, PAUSE)) {
            return false;
        }
        List<Span> content = new ArrayList<>();
        if (subject != null) {
            content.add(subject);
        }
        int limit = contents.end(after, limit(after), Frame.TO, cue.form());
        if (limit <= after) {
            return false;
        }
        content.add(contents.span(after, limit));
        add(Frame.SEEM, null, false, text.words.span(head, after), content, "seem " + text.words.folded(head));
        free = limit;
        return true;
    }

    /** A verb in the midst or at the end of what is said: {@code …, the minister said on Monday}. */
    private boolean readAside(EnglishCue cue, int group, int head, int after, @Nullable Span subject) {
        int begin = subject == null ? group : text.words.firstFrom(subject.start());
        Span source = subject;
        int next = after;
        boolean parted =
                begin > free && (text.has(begin, COMMA | DASH) || text.closesBefore(begin) || isAs(begin - 1, head));
        boolean inverted =
                group == head && head > free && (text.closesBefore(head) || (subject == null && text.has(head, COMMA)));
        if (inverted && after < end) {
            Span turned = phrases.after(after, end);
            if (turned == null) {
                return false;
            }
            source = turned;
            begin = head;
            next = text.words.firstFrom(turned.end());
        } else if (!parted || source == null) {
            return false;
        }
        if (begin > first && isAs(begin - 1, head)) {
            return readAs(begin - 1, head, next, source);
        }
        int rest = restAfter(next, after, cue.takes(Frame.HEARER));
        if (!text.closesBefore(begin)) {
            EnglishClass before = text.type(begin - 1);
            boolean clause = rest < end || phrases.holdsFinite(free, begin);
            if (before == EnglishClass.SUBORDINATOR || before == EnglishClass.PREPOSITION || !clause) {
                return false;
            }
        }
        List<Span> content = new ArrayList<>();
        content.add(contents.span(free, begin));
        if (rest < end) {
            int limit = contents.end(rest, limit(rest), Frame.CLAUSE, cue.form());
            if (limit > rest) {
                content.add(contents.span(rest, limit));
                next = limit;
            }
        }
        add(
                text.quotation(free) >= 0 ? Frame.QUOTE : Frame.CLAUSE,
                source,
                false,
                text.words.span(head, after),
                content,
                "aside " + text.words.folded(head));
        free = Math.max(after, next);
        return true;
    }

    /** Whether a verb that follows {@code as} says what the rest of the sentence does. */
    private boolean isAs(int as, int head) {
        int next = head + 1;
        return text.is(as, "as")
                && (next >= end
                        || text.has(next, PAUSE)
                        || text.type(next) == EnglishClass.PREPOSITION
                        || text.type(next) == EnglishClass.TIME);
    }

    /** As the minister said, …. */
    private boolean readAs(int as, int head, int next, @Nullable Span source) {
        List<Span> content = new ArrayList<>();
        if (as > free) {
            content.add(contents.span(free, as));
        }
        int rest = next;
        while (rest < end && rest < next + NEAR && !text.has(rest, COMMA)) {
            rest++;
        }
        if (rest < end && text.has(rest, COMMA)) {
            content.add(contents.span(rest, end));
        }
        if (content.isEmpty()) {
            return false;
        }
        add(Frame.CLAUSE, source, false, text.words.span(head), content, "as");
        free = end;
        return true;
    }

    /** Where what is said goes on after an aside; the end if it does not. */
    private int restAfter(int next, int afterCue, boolean hears) {
        for (int i = next; i < Math.min(end, next + NEAR); i++) {
            if (text.opens(i) && text.has(i, PAUSE)) {
                return i;
            }
            if (text.has(i, COMMA)
                    && i <= afterCue + 4
                    && (i == afterCue || hears)
                    && text.type(i) != EnglishClass.QUESTION
                    && text.type(i) != EnglishClass.SUBORDINATOR
                    && !isTail(i)
                    && text.type(i) != EnglishClass.COORDINATOR) {
                return i;
            }
        }
        return end;
    }

    private void add(Frame frame, @Nullable Span source, boolean inherited, Span cue, List<Span> content, String tag) {
        found.add(new Draft(frame, source, inherited, cue, content, tag));
        mark(taken, cue);
        content.forEach(span -> mark(taken, span));
        if (source != null) {
            mark(sources, source);
        }
    }

    private void mark(boolean[] words, Span span) {
        for (int i = Math.max(first, text.words.firstFrom(span.start()));
                i < end && text.words.start(i) < span.end();
                i++) {
            words[i - first] = true;
        }
    }
}
