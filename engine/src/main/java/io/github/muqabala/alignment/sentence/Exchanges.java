package io.github.muqabala.alignment.sentence;

import io.github.muqabala.alignment.sentence.Contrast.Kind;
import io.github.muqabala.alignment.sentence.WordAlignment.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds what is said of the same word and is opposed, though both sentences have both opposites: of aligned words that are in no
 * opposition themselves, the nearest listed word on either side. What begins a new statement is farther away.
 */
final class Exchanges {
    private static final int REACH = 4;
    private static final int FAR = 2;
    private static final Set<String> BOUNDARIES = Set.of(
            "مع", "وسط", "رغم", "بعد", "بسبب", "اثر", "بينما", "فيما", "لكن", "and", "as", "while", "but", "after");

    private Exchanges() {}

    static List<Contrast> of(Sentence left, Sentence right, WordAlignment alignment) {
        List<Contrast> found = new ArrayList<>();
        for (Pair pair : alignment.pairs()) {
            if (pair.kind().compareTo(WordAlignment.Kind.RELATED) >= 0
                    || !left.isContent(pair.left())
                    || isOpposable(left, pair.left())
                    || isOpposable(right, pair.right())) {
                continue;
            }
            int one = nearest(left, pair.left());
            int other = nearest(right, pair.right());
            boolean known = one >= 0 && other >= 0 && (alignment.rightOf(one) >= 0 || alignment.leftOf(other) >= 0);
            if (known
                    && left.word(one).senses().isOpposedTo(right.word(other).senses())
                    && isNegated(left, one) == isNegated(right, other)) {
                Contrast contrast = new Contrast(Kind.EXCHANGED, left.span(one), right.span(other));
                if (!found.contains(contrast)) {
                    found.add(contrast);
                }
            }
        }
        return found;
    }

    private static boolean isOpposable(Sentence sentence, int word) {
        return sentence.word(word).senses().isOpposable();
    }

    private static boolean isNegated(Sentence sentence, int word) {
        return sentence.word(word).negation() >= 0;
    }

    /** The nearest word that is listed in an opposition; -1 if none is near. Of two as near the first. */
    private static int nearest(Sentence sentence, int word) {
        int best = -1;
        int least = REACH + 1;
        for (int step = -1; step <= 1; step += 2) {
            int distance = 0;
            for (int i = word + step; i >= 0 && i < sentence.size() && distance < least; i += step) {
                // What begins a statement is crossed on the way to it from before, and away from it to what is before.
                int later = step > 0 ? i : i + 1;
                distance += begins(sentence, later) ? 1 + FAR : 1;
                if (distance < least && sentence.isContent(i) && isOpposable(sentence, i)) {
                    best = i;
                    least = distance;
                }
            }
        }
        return best;
    }

    private static boolean begins(Sentence sentence, int word) {
        return sentence.word(word).isJoined() || BOUNDARIES.contains(sentence.folded(word));
    }
}
