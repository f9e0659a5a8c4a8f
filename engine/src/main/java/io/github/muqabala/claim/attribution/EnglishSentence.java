package io.github.muqabala.claim.attribution;

import static io.github.muqabala.claim.attribution.EnglishText.PAUSE;

import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with all that it quotes, and what was found in it so far. No sentence has more than so many words, which bounds
 * what a text without full stops costs.
 */
final class EnglishSentence {
    private static final int LONGEST = 1000;

    final EnglishText text;
    final int first;
    /** The word after the last. */
    final int end;

    final EnglishPhrases phrases;
    final EnglishContent contents;
    private final List<EnglishDraft> found = new ArrayList<>();
    private final boolean[] taken;
    private final boolean[] sources;
    private int free;

    EnglishSentence(EnglishText text, Span paragraph, int first, int end) {
        this.text = text;
        this.first = first;
        this.end = end;
        phrases = new EnglishPhrases(text, first, end);
        contents = new EnglishContent(text, paragraph);
        taken = new boolean[end - first];
        sources = new boolean[end - first];
        free = first;
    }

    /** The sentences of a paragraph. */
    static List<EnglishSentence> of(EnglishText text, Span paragraph) {
        List<EnglishSentence> sentences = new ArrayList<>();
        int word = text.words.firstFrom(paragraph.start());
        int first = word;
        for (; word < text.words.size() && text.words.end(word) <= paragraph.end(); word++) {
            boolean within = word > 0 && text.quotation(word) >= 0 && text.quotation(word) == text.quotation(word - 1);
            boolean begins = !within && text.beginsSentence(word) && !text.isAsked(word);
            if (word > first && (begins || word - first == LONGEST)) {
                sentences.add(new EnglishSentence(text, paragraph, first, word));
                first = word;
            }
        }
        if (word > first) {
            sentences.add(new EnglishSentence(text, paragraph, first, word));
        }
        return sentences;
    }

    List<EnglishDraft> found() {
        return found;
    }

    /** Where a content that stands before its cue can begin. */
    int free() {
        return free;
    }

    void freeFrom(int word) {
        free = word;
    }

    boolean isTaken(int word) {
        return taken[word - first];
    }

    /** Where the content that begins at a word has to end, since other words are taken. */
    int limit(int start) {
        int i = start;
        while (i < end && !taken[i - first] && !sources[i - first]) {
            i++;
        }
        return i;
    }

    /** The same, where no comma may be in it but in a quotation. */
    int limitAtComma(int start) {
        int limit = limit(start);
        int i = start + 1;
        while (i < limit && (!text.has(i, EnglishText.COMMA) || (text.quotation(i) >= 0 && !text.opens(i)))) {
            i++;
        }
        return Math.min(i, limit);
    }

    /** The word after the tail of a cue whose first word is {@code head}; -1 if the tail is not there. */
    int afterTail(EnglishCue cue, int head) {
        int i = head + 1;
        for (String word : cue.tail()) {
            if (i >= end || !text.is(i, word) || text.has(i, PAUSE)) {
                return -1;
            }
            i++;
        }
        return i;
    }

    /** The word after the content that a word is in, of the attribution that was found first; -1 if it is in none. */
    int contentEnd(int word) {
        int start = text.words.start(word);
        for (EnglishDraft draft : found) {
            for (Span content : draft.content()) {
                if (content.start() <= start && start < content.end()) {
                    return Math.min(end, text.words.firstFrom(content.end()));
                }
            }
        }
        return -1;
    }

    /** Adds what was found within another's content. */
    void addNested(EnglishDraft draft) {
        boolean known = found.stream().anyMatch(other -> other.cue().overlaps(draft.cue()));
        if (!known) {
            found.add(draft);
        }
    }

    /** Takes the source that an attribution has before a place for who passes on the words of another. */
    void passOn(int place, Span source) {
        for (int i = 0; i < found.size(); i++) {
            EnglishDraft draft = found.get(i);
            Span outlet = draft.source();
            boolean apart = !draft.cue().overlaps(source)
                    && draft.content().stream().noneMatch(content -> content.overlaps(source));
            if (outlet != null && outlet.start() < place && apart && !draft.inherited()) {
                found.set(i, draft.by(source, new Span(outlet.start(), Math.min(place, outlet.end()))));
                return;
            }
        }
    }

    /** Adds what was found; what stands before {@code next} is no other's content from then on. */
    void add(EnglishDraft draft, int next) {
        found.add(draft);
        mark(taken, draft.cue());
        draft.content().forEach(span -> mark(taken, span));
        if (draft.source() != null) {
            mark(sources, draft.source());
        }
        free = Math.max(free, next);
    }

    private void mark(boolean[] words, @Nullable Span span) {
        if (span != null) {
            int from = Math.max(first, text.words.firstFrom(span.start()));
            int to = Math.min(end, text.words.firstFrom(span.end()));
            if (from < to) {
                Arrays.fill(words, from - first, to - first, true);
            }
        }
    }

    /** Whether all words are quoted. */
    boolean isQuoted() {
        for (int i = first; i < end; i++) {
            if (text.quotation(i) < 0) {
                return false;
            }
        }
        return true;
    }

    Span span() {
        return contents.span(first, end);
    }
}
