package io.github.muqabala.claim;

import io.github.muqabala.claim.attribution.Attribution;
import io.github.muqabala.claim.stance.Scope;
import io.github.muqabala.claim.stance.StanceCue;
import io.github.muqabala.claim.stance.StanceCues;
import io.github.muqabala.lexicon.Match;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Cuts sentences into clauses, each of which states one thing: before a conjunction of contrast, before a verb of saying or
 * of stance that is joined by و, before who says the next thing, and after a full stop within a quotation.
 */
final class Clauses {
    /** What a clause has at most, in words, so that whatever looks at all of it for each word of it takes linear time. */
    private static final int MOST_WORDS = 200;

    private final Words words;
    /** Words before which a statement of someone begins. */
    private final BitSet speech = new BitSet();
    /** Words between those of saying and what is said, as {@code الذي أيد الضربات لكنه لم يشارك فيها}. */
    private final BitSet frames = new BitSet();

    Clauses(Words words, List<Attribution> attributions) {
        this.words = words;
        for (Attribution attribution : attributions) {
            if (attribution.contentSpan().start() >= attribution.cue().end()) {
                Span source = attribution.source();
                boolean named = source != null
                        && !attribution.inherited()
                        && source.start() < attribution.cue().start();
                int first = words.at(
                        named && source != null
                                ? source.start()
                                : attribution.cue().start());
                Span via = attribution.via();
                if (via != null && via.start() < words.start(first)) {
                    // The verb stands before who passed the words on: ونقلت وسائل إعلام عن مسؤولين.
                    first = Math.max(0, words.at(via.start()) - 1);
                }
                int content = words.at(attribution.contentSpan().start());
                frames.set(Math.min(first + 1, content), content);
                if (first == 0 || !Particles.joinsToNext(words.folded(first - 1))) {
                    speech.set(first);
                }
            }
        }
    }

    /** The clauses of a sentence in reading order, which together have all its words. */
    List<WordRange> of(Span sentence) {
        int from = words.firstFrom(sentence.start());
        int to = words.firstFrom(sentence.end());
        BitSet verbs = joinedVerbs(from, to);
        List<WordRange> clauses = new ArrayList<>();
        int start = from;
        for (int word = from + 1; word < to; word++) {
            if (word - start >= MOST_WORDS
                    || speech.get(word)
                    || verbs.get(word)
                    || beginsNew(word, to)
                    || endsSentence(word)) {
                // A conjunction alone is no clause; it belongs to what follows it.
                if (word - start > 1 || endsSentence(word)) {
                    clauses.add(new WordRange(start, word));
                    start = word;
                }
            }
        }
        if (start < to) {
            clauses.add(new WordRange(start, to));
        }
        return clauses;
    }

    private BitSet joinedVerbs(int from, int to) {
        BitSet verbs = new BitSet();
        for (StanceCue cue : StanceCues.in(words, from, to)) {
            boolean verb =
                    cue.kind().role() == StanceCue.Role.VERB || cue.kind().role() == StanceCue.Role.PHRASE;
            if (verb && cue.span().start() > words.start(cue.first())) {
                verbs.set(cue.first());
            }
        }
        return verbs;
    }

    private boolean beginsNew(int word, int limit) {
        if (frames.get(word)) {
            return false;
        }
        Match<Scope> scope = Scope.at(words, word, limit);
        if (scope != null && scope.value() == Scope.CONTRAST) {
            return true;
        }
        char first = words.letter(word, 0);
        boolean joined = first == 'و' && words.length(word) >= 3 && words.letter(word, 1) == 'ا';
        return joined && words.letter(word, 2) == 'ن' && words.length(word) <= 6;
    }

    /** Whether a full stop, a question mark or a semicolon parts a word from the one before it. */
    private boolean endsSentence(int word) {
        String text = words.original();
        for (int i = words.end(word - 1); i < words.start(word); i++) {
            char c = text.charAt(i);
            if (c == ';' || c == '؛' || c == '؟' || c == '?' || c == '!') {
                return true;
            }
            if (c == '.' && i + 1 < words.start(word) && !words.adjoins(word)) {
                return words.length(word - 1) > 1;
            }
        }
        return false;
    }
}
