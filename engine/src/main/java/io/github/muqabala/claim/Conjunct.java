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
import java.util.Set;

/**
 * One of the things that an object lists: {@code رفض أي تدخل} and {@code والتعامل مع البرلمان}.
 *
 * @param range its words
 * @param continues whether it may belong to what governs the one before it: words that are listed agree in having the article
 *     or not, so that {@code والتعامل} goes on from no word without one
 */
record Conjunct(WordRange range, boolean continues) {
    /** A purpose is not what a stance is towards. */
    private static final Set<String> PURPOSES = Set.of("بهدف", "بغيه", "بغرض", "لكي", "كي", "aimed");

    /** After a comma, when and where something was said, and not what. */
    private static final Set<String> CIRCUMSTANCES = Set.of("في", "خلال", "بعد", "قبل", "منذ", "عقب", "اثناء", "وسط");

    /** The conjuncts of an object without its purposes and circumstances: they begin with و and the article, or after a comma. */
    static List<Conjunct> of(Words words, WordRange object) {
        List<Conjunct> conjuncts = new ArrayList<>();
        int start = object.from();
        for (int word = object.from() + 1; word <= object.to(); word++) {
            boolean besides = word < object.to() && isBesides(words, word);
            if (word == object.to() || besides || isAfterComma(words, word) || isDefiniteAfterAnd(words, word)) {
                if (start == object.from() || !isBesides(words, start)) {
                    boolean continues = start > object.from()
                            && isDefiniteAfterAnd(words, start)
                            && isDefinite(words, start - 1, 0);
                    conjuncts.add(new Conjunct(new WordRange(start, word), continues));
                }
                start = word;
            }
        }
        return conjuncts;
    }

    private static boolean isBesides(Words words, int word) {
        String folded = words.folded(word);
        boolean inOrderTo = folded.charAt(0) == 'ل' && folded.length() > 4 && isAfterComma(words, word);
        boolean circumstance = (CIRCUMSTANCES.contains(folded) || folded.endsWith("ing")) && isAfterComma(words, word);
        boolean sake =
                folded.equals("اجل") && word > 0 && words.folded(word - 1).equals("من");
        return inOrderTo || circumstance || sake || PURPOSES.contains(folded);
    }

    private static boolean isAfterComma(Words words, int word) {
        for (int i = words.end(word - 1); i < words.start(word); i++) {
            char c = words.original().charAt(i);
            if (c == '،' || c == ',') {
                return true;
            }
        }
        return false;
    }

    private static boolean isDefiniteAfterAnd(Words words, int word) {
        return words.letter(word, 0) == 'و' && isDefinite(words, word, 1);
    }

    private static boolean isDefinite(Words words, int word, int letter) {
        return words.length(word) > letter + 3
                && words.letter(word, letter) == 'ا'
                && words.letter(word, letter + 1) == 'ل';
    }

    /** Whether what stands between the head of the object and its topic turns the stance round. */
    boolean isTurned(Words words, List<StanceCue> inner, Topic topic) {
        Span place = range.span(words);
        int terms = topic.terms().stream().mapToInt(Span::start).min().orElse(place.end());
        boolean turned = false;
        for (StanceCue cue : inner) {
            boolean against = cue.kind().stance() == Stance.REJECT;
            turned ^= against && place.contains(cue.span()) && cue.span().start() < terms;
        }
        Match<Scope> reversal = Scope.REVERSAL.in(words, range.from(), words.firstFrom(terms));
        boolean partOfTopic = reversal != null && topic.terms().stream().anyMatch(reversal.span(words)::overlaps);
        return turned ^ (reversal != null && !partOfTopic);
    }
}
