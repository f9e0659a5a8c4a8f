package io.github.muqabala.claim;

import io.github.muqabala.claim.stance.Scope;
import io.github.muqabala.claim.stance.Stance;
import io.github.muqabala.claim.stance.StanceCue;
import io.github.muqabala.claim.topic.Topic;
import io.github.muqabala.lexicon.Match;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the things that an object lists: {@code رفض أي تدخل} and {@code والتعامل مع البرلمان}.
 *
 * @param range its words
 * @param definite whether it begins with the article
 * @param first whether it is the first of its object
 * @param firstDefinite whether the first of its object begins with the article
 */
record Conjunct(WordRange range, boolean definite, boolean first, boolean firstDefinite) {

    /** The conjuncts of an object: they begin with و and the article, or after a comma. */
    static List<Conjunct> of(Words words, WordRange object) {
        List<Conjunct> conjuncts = new ArrayList<>();
        boolean firstDefinite = isDefinite(words, object.from(), 0);
        int start = object.from();
        for (int word = object.from() + 1; word <= object.to(); word++) {
            boolean ends = word == object.to() || !words.adjoins(word) || isDefiniteAfterAnd(words, word);
            if (ends) {
                boolean definite = isDefinite(words, start, isDefiniteAfterAnd(words, start) ? 1 : 0);
                conjuncts.add(
                        new Conjunct(new WordRange(start, word), definite, start == object.from(), firstDefinite));
                start = word;
            }
        }
        return conjuncts;
    }

    private static boolean isDefiniteAfterAnd(Words words, int word) {
        return words.letter(word, 0) == 'و' && isDefinite(words, word, 1);
    }

    private static boolean isDefinite(Words words, int word, int letter) {
        return words.length(word) > letter + 3
                && words.letter(word, letter) == 'ا'
                && words.letter(word, letter + 1) == 'ل';
    }

    /**
     * A stance towards the object's head as one towards the topic, which what stands between the two may reverse. Conjuncts agree in
     * definiteness, so that one with the article does not belong to a word within one without.
     */
    Stance turned(Words words, Stance stance, List<StanceCue> inner, Topic topic) {
        Span place = range.span(words);
        int terms = topic.terms().stream().mapToInt(Span::start).min().orElse(place.end());
        Stance turned = stance;
        for (StanceCue cue : inner) {
            boolean against = cue.kind().stance() == Stance.REJECT;
            boolean governs =
                    cue.span().start() < terms && (place.contains(cue.span()) || (!first && definite == firstDefinite));
            if (against && governs) {
                turned = turned.reversed();
            }
        }
        Match<Scope> reversal = Scope.REVERSAL.in(words, range.from(), words.firstFrom(terms));
        boolean partOfTopic = reversal != null && topic.terms().stream().anyMatch(reversal.span(words)::overlaps);
        return reversal == null || partOfTopic ? turned : turned.reversed();
    }
}
